import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ConformanceReport } from '../../src/adapter/conformance/index.js';
import { checks } from '../../src/adapter/conformance/checks/index.js';
import { reportsFile, withMatrix } from './reports.js';
import { rigs } from './rigs.js';
import reports from './reports.json' with { type: 'json' };

// The laws themselves are run by conformance.test.ts; here the committed reports are of these adapters and laws.
test.each(['docs/support-matrix.md', 'README.md'])(
  '%s has the matrix of the committed reports, where it has one (npm run support-matrix)',
  (file) => {
    const page = readFileSync(file, 'utf8');
    const known: unknown = reports;
    expect(page).toBe(withMatrix(page, known as readonly ConformanceReport[]));
  },
);

test('the reports are laid out as every file of the house', async () => {
  const known: unknown = reports;
  const file = readFileSync('test/conformance/reports.json', 'utf8');
  expect(await reportsFile(known as readonly ConformanceReport[])).toBe(file);
});

test('the reports are on our adapters as they are, by the laws as they are', async () => {
  for (const [name, open] of Object.entries(rigs)) {
    const report = reports.find(({ adapter }) => adapter === name);
    const { adapter, close } = await open();
    await close?.();
    expect(report?.capabilities).toEqual(JSON.parse(JSON.stringify(adapter.capabilities)));
    const laws = (of: readonly { id: string; law: string }[]) => of.map(({ id, law }) => [id, law]);
    expect(laws(report?.checks ?? [])).toEqual(laws(checks));
    expect(report?.checks.filter(({ result }) => result === 'failed')).toEqual([]);
  }
});
