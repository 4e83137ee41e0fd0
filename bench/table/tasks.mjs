import { framesDuring } from './frames.mjs';

/** The tasks of the race. Each answers figures by name; smaller is better. */

/** @typedef {import('playwright').Page} Page */
/**
 * `turns`: how often in a round. What is over in a moment says little once.
 *
 * @typedef {{ turns?: number, run: (page: Page, name: string) => Promise<Record<string, number>> }} Task
 */

const JUMPS = 200;

/** @param {number} rows @param {string} label @returns {Task} */
const mounting = (rows, label) => ({
  turns: 3,
  async run(page, name) {
    const client = await page.context().newCDPSession(page);
    await page.evaluate(({ one, count }) => globalThis.race.load(one, count), { one: name, count: rows });
    const before = await heapOf(client);
    const ms = await page.evaluate(() => globalThis.race.mount());
    const after = await heapOf(client);
    return { [`mount ${label}, ms`]: ms, [`heap added ${label}, MB`]: (after - before) / 1e6 };
  },
});

/** @param {number} perSecond @param {string} label @returns {Task} */
const updating = (perSecond, label) => ({
  async run(page, name) {
    await ready(page, name, 100_000);
    const client = await page.context().newCDPSession(page);
    // What is done for the first time is done slowly: neither side of a comparison shall pay for it.
    await page.evaluate((rate) => globalThis.race.updates(rate, 1), perSecond);
    const before = await scriptOf(client);
    const result = await page.evaluate((rate) => globalThis.race.updates(rate, 3), perSecond);
    const script = (await scriptOf(client)) - before;
    const [still, anywhere, inView] = await frameCosts(page, perSecond);
    return {
      [`${label} updates/s: to paint p50, ms`]: quantile(result.latency, 0.5),
      [`${label} updates/s: to paint p95, ms`]: quantile(result.latency, 0.95),
      [`${label} updates/s: frame p95, ms`]: quantile(result.frames, 0.95),
      [`${label} updates/s anywhere: work a frame p95, ms`]: anywhere,
      [`${label} updates/s anywhere: work a frame p95, times that without updates`]: anywhere / still,
      [`${label} updates/s, a tenth in view: work a frame p95, ms`]: inView,
      [`${label} updates/s, a tenth in view: work a frame p95, times that without updates`]: inView / still,
      [`${label} updates/s: longest task, ms`]: result.longest,
      [`${label} updates/s: scripting in 3 s, ms`]: script,
    };
  },
});

/**
 * What all but one of twenty frames cost at most: of a list that only scrolls; with changes of rows anywhere in it;
 * and with a tenth of the changes in view. In turns, since a page grows quicker with time.
 *
 * @param {Page} page @param {number} perSecond @returns {Promise<[number, number, number]>}
 */
async function frameCosts(page, perSecond) {
  /** @type {[number[], number[], number[]]} */
  const costs = [[], [], []];
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [kind, frames] of costs.entries()) {
      const rate = kind === 0 ? 0 : perSecond;
      const run = () =>
        page.evaluate((asked) => globalThis.race.updatesUnseen(asked.rate, 1, asked.inView), {
          rate,
          inView: kind === 2,
        });
      frames.push(...(await framesDuring(page, run)));
    }
  }
  return [quantile(costs[0], 0.95), quantile(costs[1], 0.95), quantile(costs[2], 0.95)];
}

/** @type {Record<string, Task>} */
export const tasks = {
  mount1k: mounting(1000, '1k'),
  mount10k: mounting(10_000, '10k'),
  mount100k: mounting(100_000, '100k'),
  scroll: {
    async run(page, name) {
      await ready(page, name, 100_000);
      const client = await page.context().newCDPSession(page);
      const before = await workOf(client);
      const result = await page.evaluate((jumps) => globalThis.race.scroll(jumps), JUMPS);
      const work = (await workOf(client)) - before;
      return {
        'scroll: work per jump, ms': work / JUMPS,
        'scroll: jump to paint p50, ms': quantile(result.jump, 0.5),
        'scroll: jump to paint p95, ms': quantile(result.jump, 0.95),
        [`scroll: frames with a blank row in ${JUMPS} jumps`]: result.blank,
      };
    },
  },
  updates1k: updating(1000, '1,000'),
  updates10k: updating(10_000, '10,000'),
  sort: simple('sort 100k by text, ms', 'sort'),
  filter: {
    turns: 3,
    async run(page, name) {
      await ready(page, name, 100_000);
      const filter = await page.evaluate(() => globalThis.race.filter());
      const clear = await page.evaluate(() => globalThis.race.clear());
      return { 'filter 100k to 2 of 12 statuses, ms': filter, 'clear the filter, ms': clear };
    },
  },
  selectAll: simple('select all 100k, ms', 'selectAll'),
};

/** @param {string} metric @param {'sort' | 'selectAll'} act @returns {Task} */
function simple(metric, act) {
  return {
    turns: 3,
    async run(page, name) {
      await ready(page, name, 100_000);
      return { [metric]: await page.evaluate((one) => globalThis.race[one](), act) };
    },
  };
}

/** @param {Page} page @param {string} name @param {number} rows */
async function ready(page, name, rows) {
  await page.evaluate(({ one, count }) => globalThis.race.load(one, count), { one: name, count: rows });
  await page.evaluate(() => globalThis.race.mount());
  await page.waitForTimeout(500);
}

/** @param {import('playwright').CDPSession} client */
async function heapOf(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** @param {import('playwright').CDPSession} client */
const workOf = (client) => metricOf(client, 'TaskDuration');

/** @param {import('playwright').CDPSession} client */
const scriptOf = (client) => metricOf(client, 'ScriptDuration');

/** @param {import('playwright').CDPSession} client @param {string} name */
async function metricOf(client, name) {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
}

/** @param {number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
