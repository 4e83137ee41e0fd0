/**
 * What each frame costs a page, read from the browser's own trace: processor time of the page's main thread, from
 * one frame's end to the next, in milliseconds. Other threads, and what else the machine does, are left out; what
 * the race itself looks at is in it.
 */

/** @typedef {{ ph: string, name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }} TraceEvent */

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** @param {import('playwright').Page} page @param {() => Promise<unknown>} act */
export async function framesDuring(page, act) {
  const browser = page.context().browser();
  if (!browser) throw new Error('A page without a browser cannot be traced.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  const frames = framesOf(trace.traceEvents);
  if (frames.length === 0)
    throw new Error('The trace shows no frame: does this browser name its tasks otherwise?');
  return frames;
}

/** @param {TraceEvent[]} events @returns {number[]} */
function framesOf(events) {
  const thread = busiest(events);
  const ours = events.filter((event) => event.ph === 'X' && threadOf(event) === thread);
  const tasks = ours
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .sort((a, b) => a.ts - b.ts);
  // A frame ends with the task that hands it over to be drawn.
  const ends = ours.filter(({ name }) => name === 'Commit').map(({ ts }) => ts);
  const frames = [];
  let spent = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    spent += tdur / 1000;
    if (!ends.some((end) => end >= ts && end < ts + dur)) continue;
    frames.push(spent);
    spent = 0;
  }
  return frames;
}

/** The thread on which most scripts ran. @param {TraceEvent[]} events */
function busiest(events) {
  /** @type {Map<string, number>} */
  const calls = new Map();
  for (const event of events) {
    if (event.name === 'FunctionCall') calls.set(threadOf(event), (calls.get(threadOf(event)) ?? 0) + 1);
  }
  return [...calls].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** @param {TraceEvent} event */
const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
