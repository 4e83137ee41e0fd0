/** How long the browser may take to read a file that it was handed, in milliseconds: some ask the person first. */
const KEPT_MS = 60_000;

/** Hands a file over to the browser, to be kept where the person keeps downloads. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
