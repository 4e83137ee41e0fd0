/** Checks the kit's own adapters, and writes the reports as JSON, and the support matrix wherever its marks stand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { ownName } from './own-name.mjs';

// Until the reports are there: adapters load some of their code when it is first needed.
const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false },
  resolve: { alias: ownName() },
});
const module = /** @type {typeof import('../test/conformance/reports.js')} */ (
  await server.ssrLoadModule('/test/conformance/reports.ts')
);
const reports = await module.ownReports();
writeFileSync('test/conformance/reports.json', await module.reportsFile(reports));
for (const file of ['docs/support-matrix.md', 'README.md']) {
  writeFileSync(file, module.withMatrix(readFileSync(file, 'utf8'), reports));
}
await server.close();
