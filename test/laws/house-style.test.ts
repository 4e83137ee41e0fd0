import { describe, expect, test } from 'vitest';
import { readSources } from './source-files.js';
import { LAWS } from './style-laws.js';

type LawName = keyof typeof LAWS;

describe('every file', () => {
  const files = readSources();

  test.each(Object.entries(LAWS))('%s', (_title, law) => {
    const wrong = files.flatMap((file) => law(file).map((what) => `${file.path}: ${what}`));
    expect(wrong).toEqual([]);
  });
});

describe('the law finds', () => {
  test.each<[string, LawName, string, string]>([
    ['a note for later', 'leaves no note for later', 'src/core/a.ts', '// TODO: think'],
    ['a file in camel case', 'has a kebab-case name', 'src/react/useLead.ts', ''],
    ['a folder in Pascal case', 'has a kebab-case name', 'src/components/Badge/badge.tsx', ''],
    ['a long file', 'is short enough to read', 'src/core/a.ts', 'a;\n'.repeat(201)],
    ['an any', 'never says any', 'src/core/a.ts', 'let a: Array<any>;'],
    ['an any by assertion', 'never says any', 'src/core/a.ts', 'const a = b as any;'],
    ['a default export', 'exports by name', 'src/core/a.ts', 'export default 1;'],
    ['a renamed default export', 'exports by name', 'src/core/a.ts', 'const a = 1; export { a as default };'],
    [
      'raw HTML',
      'puts no raw HTML into a page',
      'src/components/a/a.tsx',
      'const a = <p dangerouslySetInnerHTML={b} />;',
    ],
    ['a physical margin', 'reads right to left as well', 'src/a.css', '.a{margin-left: 1px}'],
    ['a physical place', 'reads right to left as well', 'src/a.css', '.a { left: 0 }'],
    ['a physical border', 'reads right to left as well', 'src/a.css', '.a { border-right-color: red }'],
    ['a physical corner', 'reads right to left as well', 'src/a.css', '.a { border-top-left-radius: 0 }'],
    ['a physical alignment', 'reads right to left as well', 'src/a.css', '.a { text-align: left }'],
  ])('%s', (_title, name, path, text) => {
    expect(LAWS[name]({ path, text })).toHaveLength(1);
  });
});

describe('the law passes over', () => {
  test.each<[string, LawName, string, string]>([
    ['a long model', 'is short enough to read', 'src/models/a.ts', 'a;\n'.repeat(201)],
    ['a function called any', 'never says any', 'src/core/a.ts', 'export const any = all(any);'],
    ['a comment on any', 'never says any', 'src/core/a.ts', '// as any reader sees\nexport const a = 1;'],
    [
      'logical properties',
      'reads right to left as well',
      'src/a.css',
      '.a { margin-inline-start: 0; inset: 0 }',
    ],
    [
      'custom properties',
      'reads right to left as well',
      'src/a.css',
      '.a { --ll-left: 0; --ll-margin-left: 0 }',
    ],
    ['a comment on sides', 'reads right to left as well', 'src/a.css', '/* left: 0 */ .a { top: 0 }'],
  ])('%s', (_title, name, path, text) => {
    expect(LAWS[name]({ path, text })).toEqual([]);
  });
});
