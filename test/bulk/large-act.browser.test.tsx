/** An act on all 12,340 leads of a query, in a real browser, with rows on the page. */
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { createHttpAdapter } from '../../src/adapter/index.js';
import { selectMatching } from '../../src/core/index.js';
import { LeadView, useBulkAction, useLead, useLeads } from '../../src/index.js';
import type { BulkAction } from '../../src/index.js';
import { lemlist } from '../../src/models/lemlist.js';
import { workerServer } from './worker-fetch.js';

const all = selectMatching({}, 12_340);

function Row({ id }: { id: string }) {
  return <li>{useLead(id)?.label}</li>;
}

function Rows() {
  const { idAt } = useLeads();
  return Array.from({ length: 30 }, (_, index) => <Row key={index} id={idAt(index) ?? ''} />);
}

function Act({ told }: { told: (bulk: BulkAction) => void }) {
  const bulk = useBulkAction();
  return (
    <button type="button" onClick={() => (bulk.state === 'ready' ? bulk.start() : bulk.prepare('launch'))}>
      <output ref={() => told(bulk)}>{bulk.state}</output>
    </button>
  );
}

const patient = { timeout: 20_000 };

// How long the page is held up is measured in bench/server, and counted in page-turns.test.ts.
test('sends requests under 2 kB, and every lead has an outcome', { timeout: 60_000 }, async () => {
  const worker = new Worker(new URL('./simulated-server.worker.ts', import.meta.url), { type: 'module' });
  const { fetch, sent } = workerServer(worker);
  const baseUrl = 'http://simulation.localhost/sim/big';
  const adapter = createHttpAdapter({ id: 'big', baseUrl, fetch, capabilities: { live: false } });
  let bulk: BulkAction | undefined;
  const screen = await render(
    <LeadView adapter={adapter} models={lemlist} defaultSelection={all}>
      <Rows />
      <Act told={(now) => void (bulk = now)} />
    </LeadView>,
  );
  const click = () => screen.container.querySelector('button')?.click();
  await expect.poll(() => screen.container.querySelector('li')?.textContent, patient).toBeTruthy();
  click();
  await expect.poll(() => bulk?.state, patient).toBe('ready');
  expect(bulk?.forecast).toMatchObject({ count: 12_340, precision: 'exact', unknown: 0 });
  click();
  await expect.poll(() => bulk?.state, patient).toBe('over');
  worker.terminate();
  const { totals } = bulk?.report ?? {};
  const refused = Object.values(totals?.refused ?? {}).reduce((sum, count) => sum + count, 0);
  expect((totals?.done ?? 0) + refused + (totals?.failed ?? 0) + (totals?.notAttempted ?? 0)).toBe(12_340);
  expect(totals?.done).toBeGreaterThan(0);
  expect(sent).toHaveLength(2);
  for (const body of sent) expect(body.length).toBeLessThan(2000);
});
