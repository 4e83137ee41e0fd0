const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LATIN = /[a-z\u00c0-\u024f]/i;
const LANGUAGES_FROM_THE_RIGHT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * A name as it can stand in a sentence of a locale (BCP 47). One that is read the other way stands between
 * invisible marks (U+2068, U+2069), so that it does not turn the words and signs around it; others stay as they
 * are. For text alone: elements have `<bdi>` and `dir="auto"`.
 *
 * @example
 * messages.actions.confirm('Remove', isolated('Ada', messages.locale)); // 'Remove Ada?'
 */
export function isolated(name: string, locale: string): string {
  const other = LANGUAGES_FROM_THE_RIGHT.test(locale) ? LATIN : FROM_THE_RIGHT;
  return other.test(name) ? `\u2068${name}\u2069` : name;
}
