/** The house style that a machine can hold. Each law says what is wrong with one file, as sentences. */
import { type SourceFile, type SyntaxNode, isCode, isStyle, syntaxOf } from './source-files.js';

type Law = (file: SourceFile) => string[];

const MAX_LINES = 200;
const SIDES = '(left|right)';
const PHYSICAL = [
  new RegExp(String.raw`(?<![\w-])((scroll-)?(margin|padding)-${SIDES}|${SIDES})\s*:`, 'g'),
  new RegExp(String.raw`(?<![\w-])border(-(top|bottom))?-${SIDES}(-[a-z]+)?\s*:`, 'g'),
  new RegExp(String.raw`(?<![\w-])(text-align|float|clear)\s*:\s*${SIDES}`, 'g'),
];

export const LAWS = {
  'leaves no note for later': ({ text }) => text.match(/\b(TODO|FIXME)\b/g) ?? [],

  // Notes for people stand out of the code beside them: DECISIONS.md.
  'has a kebab-case name': ({ path }) =>
    path.split('/').filter((part) => !/^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*|[A-Z]+\.md)$/.test(part)),

  'is short enough to read': (file) => {
    const lines = file.text.trimEnd().split('\n').length;
    return (isCode(file) || isStyle(file)) && !isModel(file) && lines > MAX_LINES ? [`${lines} lines`] : [];
  },

  'never says any': (file) => ifCode(file, (node) => node.type === 'TSAnyKeyword'),

  'exports by name': (file) => ifCode(file, isDefaultExport),

  'puts no raw HTML into a page': (file) =>
    ifCode(
      file,
      (node) => node['name'] === 'dangerouslySetInnerHTML' || node['value'] === 'dangerouslySetInnerHTML',
    ),

  'reads right to left as well': (file) => {
    if (!isStyle(file)) return [];
    const rules = file.text.replaceAll(/\/\*[^]*?\*\//g, '');
    return PHYSICAL.flatMap((pattern) => rules.match(pattern) ?? []);
  },
} satisfies Record<string, Law>;

// A model is one table: cut in two it would be harder to read, not easier.
const isModel = ({ path }: SourceFile): boolean => path.startsWith('src/models/');

function ifCode(file: SourceFile, isWrong: (node: SyntaxNode) => boolean): string[] {
  if (!isCode(file)) return [];
  const wrong = syntaxOf(file).filter(isWrong);
  return wrong.map((node) => file.text.slice(Number(node['start']), Number(node['end'])).slice(0, 60));
}

function isDefaultExport(node: SyntaxNode): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  if (node.type !== 'ExportSpecifier') return false;
  const { exported } = node;
  return (
    typeof exported === 'object' && exported !== null && 'name' in exported && exported.name === 'default'
  );
}
