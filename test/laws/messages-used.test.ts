/** Every word of a catalogue is said somewhere: what nobody says is not to be translated. */
import { expect, test } from 'vitest';
import { en } from '../../src/locales/index.js';
import { isCode, readSources, syntaxOf } from './source-files.js';
import type { SyntaxNode } from './source-files.js';

/** Groups whose words are chosen by a value, such as the reason of a refusal. */
const BY_VALUE: ReadonlySet<string> = new Set([
  'substatus.fixes',
  'substatus.values',
  'actions.refusals',
  'table.columns',
  'live.states',
  'events',
  'columns.densities',
  'filters.phases',
  'bulk.reasons',
  'transfer.fields',
  'transfer.outcomes',
  'shortcuts',
  'errors',
]);

const speaking = readSources().filter(
  (file) => isCode(file) && /^src\/(components|react|insight)\//.test(file.path),
);
const nodes = speaking.flatMap(syntaxOf);
const asked = new Set(nodes.flatMap(namesIn));

/** The properties that a piece of code reads: `words.close`, `const { close } = words`. */
function namesIn(node: SyntaxNode): readonly string[] {
  if (node.type === 'MemberExpression' && node['computed'] === false) return [nameOf(node['property'])];
  if (node.type !== 'ObjectPattern' || !Array.isArray(node['properties'])) return [];
  return node['properties'].map((property: { key?: unknown }) => nameOf(property.key));
}

function nameOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'name' in node ? String(node.name) : '';
}

/** Paths of words that no code reads by their name. */
function unread(group: object, path: string): readonly string[] {
  return Object.entries(group).flatMap(([key, word]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof word === 'object' && word !== null && asked.has(key) && !BY_VALUE.has(here)) {
      return unread(word, here);
    }
    return asked.has(key) ? [] : [here];
  });
}

test('every word of the catalogue is said by some component', () => {
  expect(unread(en, '')).toEqual([]);
});
