/** What the race asks of a page: mount a contestant, do one task, and say how long it took to be seen. */
import type { Contestant, Handle } from './contestant.js';
import { makeRows, STATUSES } from './data.js';
import type { Row } from './data.js';
import { Eye } from './eye.js';
import { runUpdates, runUpdatesUnseen } from './updates.js';
import type { UpdateResult, UpdateRun } from './updates.js';

const contestants = import.meta.glob<{ contestant: Contestant }>('./contestants/*.{ts,tsx}');
const root = document.querySelector<HTMLElement>('#root')!;

let contestant: Contestant;
let rows: Row[];
let handle: Handle;
let eye: Eye;

/** After so many frames without the rows asked for. */
const LOOKS = 30;

export interface ScrollResult {
  readonly jump: number[];
  readonly blank: number;
}

export const race = {
  async load(name: string, count: number): Promise<void> {
    const found = Object.entries(contestants).find(([path]) => path.includes(`/${name}.`));
    if (!found) throw new Error(`No contestant "${name}".`);
    contestant = (await found[1]()).contestant;
    rows = makeRows(count);
    eye = new Eye(
      contestant.places,
      rows.map(({ name: one }) => one),
    );
  },

  async mount(): Promise<number> {
    const start = performance.now();
    handle = contestant.mount(root, rows);
    await eye.until(() => eye.sees(0));
    return performance.now() - start;
  },

  async scroll(jumps: number): Promise<ScrollResult> {
    const last = Math.min(rows.length, contestant.scrollable ?? Infinity) - eye.room() - 1;
    const result = { jump: [] as number[], blank: 0 };
    let place = 0;
    let step = 24;
    for (let index = 0; index < jumps; index += 1) {
      if (place + step > last || place + step < 0) step = -step;
      place = Math.max(0, place + step);
      const start = performance.now();
      let looks = 0;
      eye.scrollTo(place);
      await eye.until(
        () => eye.sees(place),
        () => {
          result.blank += Number(eye.isBlank());
          looks += 1;
          // Who sees that nothing has moved scrolls once more; the time goes on.
          if (looks % LOOKS === 0) eye.scrollTo(place);
        },
      );
      result.jump.push(performance.now() - start);
    }
    return result;
  },

  async sort(): Promise<number> {
    const order = [...rows].sort((a, b) => (a.name < b.name ? -1 : 1));
    return timed(order, () => handle.sortByName());
  },

  async filter(): Promise<number> {
    const asked = [STATUSES[6], STATUSES[7]] as const;
    const order = rows.filter(({ status }) => asked.some((one) => one === status));
    return timed(order, () => handle.filter(asked));
  },

  async clear(): Promise<number> {
    return timed(rows, () => handle.filter());
  },

  async selectAll(): Promise<number> {
    const start = performance.now();
    pressed(() => handle.selectAll());
    await eye.until(() => handle.selected() === rows.length && eye.areChosen());
    return performance.now() - start;
  },

  updates(perSecond: number, seconds: number): Promise<UpdateResult> {
    return runUpdates(updateRun(perSecond, seconds));
  },

  /** As {@link race.updates}, without looking at what comes of it. */
  updatesUnseen(perSecond: number, seconds: number, inView: boolean): Promise<void> {
    return runUpdatesUnseen(updateRun(perSecond, seconds), inView);
  },
};

const button = document.createElement('button');

/** Sorting, filtering and choosing are asked for by a press: what comes of one is urgent to React, and shall be here. */
function pressed(act: () => void): void {
  button.onclick = act;
  button.click();
}

function updateRun(perSecond: number, seconds: number): UpdateRun {
  const scrollable = Math.min(rows.length, contestant.scrollable ?? Infinity);
  return { perSecond, seconds, rows, scrollable, eye, handle };
}

async function timed(order: readonly Row[], act: () => void): Promise<number> {
  eye.expect(order.map(({ name }) => name));
  eye.scrollTo(0);
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  pressed(act);
  await eye.until(() => eye.sees(0));
  return performance.now() - start;
}

declare global {
  var race: typeof import('./page.js').race;
}

globalThis.race = race;
