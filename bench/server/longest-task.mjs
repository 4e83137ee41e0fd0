/** @typedef {{ [name: string]: unknown }} TraceEvent */

/**
 * Watches how long the page's main thread is at work without a pause, in its own time: what other programs take
 * of the processor meanwhile does not count.
 *
 * @param {import('playwright').Browser} browser
 * @returns {Promise<() => Promise<number>>} ends it: milliseconds of the longest task
 */
export async function watchTasks(browser) {
  const session = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    await session.detach();
    const isPage = ofPages(events);
    const tasks = events.filter((event) => event['name'] === 'RunTask' && isPage(event));
    return Math.max(...tasks.map(({ tdur }) => (typeof tdur === 'number' ? tdur : 0))) / 1000;
  };
}

/** @param {TraceEvent[]} events */
function ofPages(events) {
  const known = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain'))
      .map(threadOf),
  );
  return (/** @type {TraceEvent} */ event) => known.has(threadOf(event));
}

/** @param {TraceEvent} event */
const threadOf = ({ pid, tid }) => `${Number(pid)} ${Number(tid)}`;
