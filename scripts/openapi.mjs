/** Writes openapi.json, which ships with the package, from the contract. A test holds that it is up to date. */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./openapi/document.js') }} */
const { module } = await runnerImport('/scripts/openapi/document.ts');
writeFileSync('openapi.json', `${JSON.stringify(module.openApiDocument(), null, 2)}\n`);
