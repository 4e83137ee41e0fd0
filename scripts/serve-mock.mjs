/** `npm run serve:mock -- --product enginy --leads 5000 --seed 7 --port 4010`: the simulated backend on a port. */
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../mocks/serve.js') }} */
const { module } = await runnerImport(new URL('../mocks/serve.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
const { readServeOptions, serveMock, USAGE } = module;

try {
  const server = await serveMock(readServeOptions(process.argv.slice(2)));
  console.log('Simulated campaigns. Try:');
  for (const product of Object.keys(server.simulations))
    console.log(`  curl '${server.url}/sim/${product}/leads?limit=3'`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
} catch (error) {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const message = error instanceof Error ? error.message : String(error);
  console.error(inUse ? 'The port is taken. Choose another one with --port, or 0 for any.' : message);
  console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
