/** Checks the kit's own adapters, and writes the reports as JSON, and the support matrix wherever its marks stand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { ownName } from './own-name.mjs';

/** @type {{ module: typeof import('../test/conformance/reports.js') }} */
const { module } = await runnerImport('/test/conformance/reports.ts', { resolve: { alias: ownName() } });
const reports = await module.ownReports();
writeFileSync('test/conformance/reports.json', `${JSON.stringify(reports, null, 2)}\n`);
for (const file of ['docs/support-matrix.md', 'README.md']) {
  writeFileSync(file, module.withMatrix(readFileSync(file, 'utf8'), reports));
}
