/** Whether a text has the form of one email address. Whether mail arrives, only a mail tells. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/u.test(text);
}
