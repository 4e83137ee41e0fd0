/** A table over the served simulation, and what measures how long after an answer it is on screen. */
import { BulkActionBar, LeadlightProvider, LeadTable, LeadView, useLeadView } from 'leadlight';
import { createHttpAdapter } from 'leadlight/adapters';
import { lemlist } from 'leadlight/models';
import 'leadlight/styles.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { beforePaint } from '../table/before-paint.js';

type View = ReturnType<typeof useLeadView>;

let view: View | undefined;

function Spy(): null {
  const made = useLeadView();
  useEffect(() => void (view = made));
  return null;
}

/** The acts that are measured, each as a person's press does it, and what shows that it is done. */
const acts: { readonly [name: string]: { readonly press: () => void; readonly isDone: () => boolean } } = {
  open: { press: open, isDone: () => badges().length > 10 },
  filter: {
    press: () => view?.setQuery({ ...view.query, status: ['opened'] }, 'status-filter'),
    isDone: () => badges().length > 0 && badges().every((badge) => badge.dataset['status'] === 'opened'),
  },
  'clear the filter': {
    press: () => view?.setQuery({}, 'clear'),
    isDone: () => badges().some((badge) => badge.dataset['status'] !== 'opened'),
  },
  'select all matching': {
    press: () => {
      part('select-all')?.click();
      requestAnimationFrame(() => part('select-matching')?.click());
    },
    isDone: () => view?.selection.kind === 'matching',
  },
  'ask what pause would do': {
    press: () => [...document.querySelectorAll('.ll-bulk button')].find(isPause)?.dispatchEvent(press()),
    isDone: () => /\d/.test(part('forecast')?.textContent ?? ''),
  },
  'pause them all': {
    press: () => part('go')?.click(),
    isDone: () => part('totals') !== null,
  },
  'take it back': {
    press: () => part('undo')?.click(),
    isDone: () => part('totals') !== null && part('undo') === null,
  },
};

/** By the clock of the simulation, which stands still two days after its beginning: until when an act can be undone. */
const serverNow = (): string => '2026-03-04T12:00:00.000Z';

function open(): void {
  const adapter = createHttpAdapter({ baseUrl: new URLSearchParams(location.search).get('server') ?? '' });
  createRoot(document.querySelector('#root')!).render(
    <LeadlightProvider now={serverNow}>
      <LeadView adapter={adapter} models={lemlist}>
        <Spy />
        <BulkActionBar />
        <LeadTable />
      </LeadView>
    </LeadlightProvider>,
  );
}

const press = () => new MouseEvent('click', { bubbles: true });
const isPause = (button: Element): boolean => /pause/i.test(button.textContent ?? '');

function badges(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.ll-row [data-part=badge]')];
}

function part(name: string): HTMLElement | null {
  return document.querySelector(`[data-part=${name}]`);
}

let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask' });

interface Measured {
  readonly after: number;
  readonly answer: number;
  /** The longest task in milliseconds; 0 where none was longer than 50. */
  readonly longest: number;
}

/** Milliseconds from the end of the last answer that was awaited (or from the press) to the frame that shows it. */
async function measure(name: string): Promise<Measured> {
  const act = acts[name]!;
  longest = 0;
  const start = performance.now();
  act.press();
  let now = start;
  while (!act.isDone()) {
    await beforePaint();
    now = performance.now();
  }
  const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const ends = answers.flatMap(({ startTime, responseEnd }) =>
    startTime >= start && responseEnd > 0 && responseEnd <= now ? responseEnd : [],
  );
  const last = Math.max(start, ...ends);
  performance.clearResourceTimings();
  // Long tasks are told in a task of their own.
  await new Promise((resolve) => void setTimeout(resolve, 200));
  return { after: now - last, answer: last - start, longest };
}

declare global {
  var million: { names: readonly string[]; measure: typeof measure };
}

globalThis.million = { names: Object.keys(acts), measure };
