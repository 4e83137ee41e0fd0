/** Whether a key is meant for what helps to write, such as Japanese: there Enter takes a word, and Escape gives it up. */
export function isComposing({ nativeEvent }: { readonly nativeEvent: Event }): boolean {
  return 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
}
