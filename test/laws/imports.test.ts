import { describe, expect, test } from 'vitest';
import { circlesOf } from './circles.js';
import { breachOf, importsOf } from './import-table.js';
import { isCode, readSources } from './source-files.js';

const breaches = (path: string, text: string) =>
  importsOf({ path, text }).flatMap((one) => breachOf(one) ?? []);

describe('the house', () => {
  const files = readSources().filter(isCode);

  test('has files to read', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test('holds its import table in every file', () => {
    expect(files.flatMap(importsOf).flatMap((one) => breachOf(one) ?? [])).toEqual([]);
  });

  test('has no two files that import each other, not even for a type', () => {
    expect(circlesOf(files)).toEqual([]);
  });
});

describe('the import table refuses', () => {
  test.each([
    ['core that imports a package', 'src/core/event.ts', `import * as v from 'valibot';`],
    ['core that imports Node', 'src/core/event.ts', `import 'node:fs';`],
    ['core that looks at another room', 'src/core/event.ts', `import type { A } from '../adapter/index.js';`],
    ['core that re-exports another room', 'src/core/index.ts', `export * from '../react/index.js';`],
    ['a model that imports another room', 'src/models/reply.ts', `import { a } from '../adapter/index.js';`],
    ['a model that imports a package', 'src/models/reply.ts', `import { a } from 'pure-rand';`],
    ['a hook that names a model', 'src/react/use-lead.ts', `import { reply } from '../models/reply.js';`],
    [
      'a component that imports mocks',
      'src/components/a/a.tsx',
      `import { b } from '../../../mocks/index.js';`,
    ],
    ['a component that runs core', 'src/components/a/a.tsx', `import { decide } from '../../core/index.js';`],
    [
      'a type import that still loads core',
      'src/components/a/a.tsx',
      `import { type A } from '../../core/a.js';`,
    ],
    [
      'a component that reads the cache',
      'src/components/a/a.tsx',
      `import type { A } from '../../cache/a.js';`,
    ],
    ['a cache that imports React', 'src/cache/keys.ts', `import { use } from 'react';`],
    ['a decoder outside the wall', 'src/react/use-lead.ts', `import * as v from 'valibot';`],
    ['a file parser outside the wall', 'src/components/a/a.tsx', `import p from 'papaparse';`],
    ['a door that runs the adapter', 'src/index.ts', `export { createAdapter } from './adapter/index.js';`],
    ['an engine that knows MSW', 'mocks/engine/clock.ts', `import { http } from 'msw';`],
    ['an engine that knows Node', 'mocks/engine/clock.ts', `import { setTimeout } from 'node:timers';`],
    ['an engine that knows the DOM', 'mocks/engine/clock.ts', `import { render } from 'react-dom/client';`],
    ['an engine that knows the backend', 'mocks/engine/clock.ts', `import { b } from '../backend.js';`],
    ['a backend that knows MSW', 'mocks/backend.ts', `import { http } from 'msw';`],
    ['mocks that bring MSW along', 'mocks/index.ts', `export { createHandlers } from './msw.js';`],
    ['mocks that import components', 'mocks/backend.ts', `import { b } from '../src/components/a/a.js';`],
    ['a dynamic import', 'src/core/event.ts', `const a = await import('../react/a.js');`],
    ['a computed import', 'src/core/event.ts', `const a = await import(name);`],
    ['a type imported in place', 'src/core/event.ts', `type A = import('../react/a.js').A;`],
    ['an import without its extension', 'src/core/event.ts', `import { a } from './journal';`],
    ['a room that is not in the table', 'src/helpers/a.ts', `import { a } from '../core/index.js';`],
    ['a loose file beside the door', 'src/helpers.ts', `import { a } from './core/index.js';`],
  ])('%s', (_title, path, text) => {
    expect(breaches(path, text)).toEqual([expect.stringContaining(path)]);
  });
});

test('a circle of imports is told by its way, and one file that two import is none', () => {
  const file = (name: string, text: string) => ({ path: `src/components/${name}`, text });
  const panel = file('panel.tsx', `import type { A } from './button.js'; import { U } from './shared.js';`);
  const button = file('button.tsx', `const p = await import('./panel.js'); import { U } from './shared.js';`);
  const shared = file('shared.ts', `export const U = 1;`);
  expect(circlesOf([shared, panel, button])).toEqual([
    'src/components/panel.tsx → src/components/button.tsx → src/components/panel.tsx',
  ]);
  expect(circlesOf([shared, panel])).toEqual([]);
});

describe('the import table allows', () => {
  test.each([
    ['a room its own files', 'src/core/reading.ts', `import { a } from './journal.js';`],
    ['a component its own folder', 'src/components/a/a.tsx', `import { B } from '../b/b.js';`],
    [
      'a component the types of core',
      'src/components/a/a.tsx',
      `import type { Lead } from '../../core/index.js';`,
    ],
    ['the adapter its parsers', 'src/adapter/http.ts', `import { A } from 'eventsource-parser/stream';`],
    [
      'the door the types of the adapter',
      'src/index.ts',
      `export type { LeadAdapter } from './adapter/index.js';`,
    ],
    ['mocks the models', 'mocks/simulate.ts', `import { reply } from '../src/models/index.js';`],
    [
      'MSW handlers the backend',
      'mocks/msw.ts',
      `import { http } from 'msw'; import { b } from './backend.js';`,
    ],
    [
      'words that only look like an import',
      'src/core/event.ts',
      `// import 'react'\nconst a = "from 'react'";`,
    ],
  ])('%s', (_title, path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });
});
