/** Takes a stylesheet out of its cascade layer, for pages whose own reset stands outside of layers. */

const OPENING = /@layer leadlight\s*\{/g;

/**
 * The same rules in the same order, no longer within `@layer leadlight { … }`.
 *
 * @param {string} css
 * @returns {string}
 */
export function unlayer(css) {
  let rest = css;
  let result = '';
  for (let found = OPENING.exec(rest); found; found = OPENING.exec(rest)) {
    const start = found.index + found[0].length;
    const end = closingOf(rest, start);
    result += rest.slice(0, found.index) + rest.slice(start, end);
    rest = rest.slice(end + 1);
    OPENING.lastIndex = 0;
  }
  return result + rest;
}

/** @param {string} css @param {number} start just behind the opening brace */
function closingOf(css, start) {
  let depth = 1;
  for (let at = start; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A stylesheet has a layer that is not closed, so it cannot be taken out of it.');
}
