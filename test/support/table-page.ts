/** A lead table as a person uses it: rows by name, what their badges say, where the focus is, keys. */
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';

export class TablePage {
  readonly #container: Element;

  constructor(container: Element) {
    this.#container = container;
  }

  /** Waits for the first row. */
  async ready(): Promise<this> {
    await expect.poll(() => this.names()[0]).toBeTruthy();
    return this;
  }

  get grid(): HTMLElement {
    return this.#one('[role=grid]');
  }

  get rows(): readonly HTMLElement[] {
    return [...this.#container.querySelectorAll<HTMLElement>('[data-lead]')];
  }

  row(name: string): HTMLElement {
    const found = this.rows.find((row) => row.querySelector('[data-column=name]')?.textContent === name);
    if (!found) throw new Error(`No row is called "${name}". There are: ${this.names().join(', ')}`);
    return found;
  }

  cell(name: string, column: string): HTMLElement {
    return this.#one(`[data-column="${column}"]`, this.row(name));
  }

  /** The names in the rows that are drawn, from top to bottom. */
  names(): readonly string[] {
    return this.rows
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((row) => row.querySelector('[data-column=name]')?.textContent ?? '');
  }

  /** What a lead's badge says, without what is for the ear. */
  badge(name: string): string {
    return this.#one('[data-part=badge] [data-part=label]', this.row(name)).textContent;
  }

  isPending(name: string): boolean {
    return this.row(name).querySelector('[data-part=badge][data-pending]') !== null;
  }

  /** The cell with the focus: "Ada / status"; the header's is "header / status". */
  focused(): string {
    const cell = document.activeElement?.closest('[aria-colindex]');
    const row = cell?.closest('[aria-rowindex]');
    if (!cell || !row) return document.activeElement?.getAttribute('data-part') ?? 'elsewhere';
    const name = row.querySelector('[role=rowheader]')?.textContent ?? 'header';
    return `${name} / ${cell.getAttribute('data-column')}`;
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }

  async focusOn(name: string, column = 'name'): Promise<void> {
    this.cell(name, column).focus();
    await expect.poll(() => this.focused()).toBe(`${name} / ${column}`);
  }

  async open(name: string, part: 'menu' | 'why'): Promise<void> {
    await userEvent.click(this.#one(`[data-part=${part}]`, this.row(name)));
  }

  #one(selector: string, within: Element = this.#container): HTMLElement {
    const found = within.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
}

function placeOf(row: HTMLElement): number {
  return Number(row.getAttribute('aria-rowindex')) - 2;
}
