import { beforePaint } from './before-paint.js';
import { ROW_HEIGHT } from './contestant.js';
import type { Places } from './contestant.js';

/** Half a row, so that no row falls between two looks. */
const STEP = 16;
const PATIENCE_MS = 60_000;

/**
 * Looks at a page as a person does: at what is on top of each point, not at what the DOM holds. A result
 * counts when the right rows are there in a frame about to be painted.
 */
export class Eye {
  readonly #places: Places;
  #order = new Map<string, number>();
  #count = 0;

  constructor(places: Places, order: readonly string[]) {
    this.#places = places;
    this.expect(order);
  }

  /** The names in the order in which they are to be seen. */
  expect(order: readonly string[]): void {
    this.#order = new Map(order.map((name, place) => [name, place]));
    this.#count = order.length;
  }

  get scroller(): HTMLElement | null {
    return document.querySelector<HTMLElement>(this.#places.scroller);
  }

  /** How many rows there is room for. */
  room(): number {
    return Math.max(1, this.rows().length);
  }

  scrollTo(place: number): void {
    const { scroller } = this;
    if (scroller) scroller.scrollTop = place * this.rowHeight();
  }

  /** In pixels. */
  rowHeight(): number {
    return this.rows()[0]?.getBoundingClientRect().height ?? ROW_HEIGHT;
  }

  /** The rows in view, from the top. */
  rows(): readonly Element[] {
    return [...new Set(this.#look().filter((row) => row !== null))];
  }

  /** Whether the rows in view are those of the list from a place on, one after the other. */
  sees(place: number): boolean {
    const rows = this.rows();
    const seen = rows.map((row) => this.#order.get(this.#textOf(row, this.#places.name)) ?? -1);
    const [first = -1] = seen;
    if (first < 0 || Math.abs(first - place) > 2 || this.isBlank()) return false;
    return seen.every((one, index) => one === first + index);
  }

  /** Whether there is a hole where a row should be. */
  isBlank(): boolean {
    const looks = this.#look();
    const first = looks.findIndex((row) => row !== null);
    if (first < 0) return this.#count > 0;
    const isShort = this.rows().length >= this.#count;
    return !isShort && looks.slice(first, -2).includes(null);
  }

  statusOf(name: string): string | undefined {
    const row = this.rows().find((one) => this.#textOf(one, this.#places.name) === name);
    return row && wordOf(this.#textOf(row, this.#places.status));
  }

  /** Whether the box of each row in view is ticked. */
  areChosen(): boolean {
    return this.rows().every((row) => row.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked);
  }

  /** Name and status of each row in view. */
  statuses(): ReadonlyMap<string, string> {
    const { name, status } = this.#places;
    return new Map(this.rows().map((row) => [this.#textOf(row, name), wordOf(this.#textOf(row, status))]));
  }

  /** Waits, frame by frame, until something is so. */
  async until(holds: () => boolean, otherwise?: () => void): Promise<void> {
    const start = performance.now();
    while (performance.now() - start < PATIENCE_MS) {
      await beforePaint();
      if (holds()) return;
      otherwise?.();
    }
    throw new Error(
      `Not seen after ${PATIENCE_MS} ms. Blank: ${this.isBlank()}. In view: ${this.rows()
        .map((row) => row.textContent)
        .join(' | ')
        .slice(0, 300)}`,
    );
  }

  #look(): (Element | null)[] {
    const box = this.scroller?.getBoundingClientRect();
    if (!box) return [];
    const looks: (Element | null)[] = [];
    for (let y = box.top + 8; y < box.bottom - 4; y += STEP) {
      looks.push(document.elementFromPoint(box.left + 250, y)?.closest(this.#places.row) ?? null);
    }
    return looks;
  }

  #textOf(row: Element, selector: string): string {
    return row.querySelector(selector)?.textContent?.trim() ?? '';
  }
}

/** A status as every contestant writes it: its letters alone. */
export function wordOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '');
}
