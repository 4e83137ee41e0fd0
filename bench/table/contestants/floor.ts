/** The floor: the least that draws such rows, by hand and without React. It is no product: no keys, no ARIA, no menu. */
import { COLUMNS, ROW_HEIGHT } from '../contestant.js';
import type { Contestant } from '../contestant.js';
import { placeOf } from '../data.js';
import type { Row } from '../data.js';
import { lookOf, textOf } from '../look.js';

export const contestant: Contestant = {
  places: { scroller: '.floor', row: '.floor-row', name: '[data-key=name]', status: '[data-key=status]' },
  mount(root, rows) {
    const table = new Floor(root, rows);
    return {
      sortByName: () => table.show([...table.shown].sort((a, b) => (a.name < b.name ? -1 : 1))),
      filter: (statuses) =>
        table.show(statuses ? table.all.filter(({ status }) => statuses.includes(status)) : table.all),
      selectAll: () => table.selectAll(),
      selected: () => (table.isAllSelected ? table.shown.length : 0),
      change: (changes) => table.change(changes),
      unmount: () => root.replaceChildren(),
    };
  },
};

class Floor {
  readonly all: Row[];
  shown: Row[];
  isAllSelected = false;
  readonly #scroller = document.createElement('div');
  readonly #space = document.createElement('div');
  readonly #drawn: HTMLElement[] = [];

  constructor(root: HTMLElement, rows: readonly Row[]) {
    this.all = rows as Row[];
    this.shown = this.all;
    this.#scroller.className = 'floor';
    this.#scroller.append(this.#space);
    this.#scroller.addEventListener('scroll', () => this.#draw());
    root.append(this.#scroller);
    this.show(this.all);
  }

  show(rows: Row[]): void {
    this.shown = rows;
    this.#space.style.blockSize = `${rows.length * ROW_HEIGHT}px`;
    this.#draw();
  }

  selectAll(): void {
    this.isAllSelected = true;
    for (const element of this.#drawn) tick(element, true);
  }

  change(changes: readonly { id: string; status: string; version: number }[]): void {
    for (const change of changes) {
      const place = placeOf(change.id);
      const row = this.all[place];
      if (!row) continue;
      const next = { ...row, ...change };
      this.all[place] = next;
      const drawn = this.#drawn.find((element) => element.dataset['id'] === change.id);
      const badge = drawn?.querySelector<HTMLElement>('[data-key=status]');
      if (badge) fillBadge(badge, change.status);
    }
  }

  #draw(): void {
    const first = Math.max(0, Math.floor(this.#scroller.scrollTop / ROW_HEIGHT) - 2);
    const count = Math.ceil(this.#scroller.clientHeight / ROW_HEIGHT) + 4;
    const rows = this.shown.slice(first, first + count);
    while (this.#drawn.length < rows.length) this.#drawn.push(this.#space.appendChild(makeRow()));
    this.#drawn.forEach((element, index) => {
      fill(element, rows[index], first + index);
      tick(element, this.isAllSelected);
    });
  }
}

const BADGE =
  '<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" /></svg><span></span>';

function makeRow(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'floor-row';
  element.innerHTML = '<div><input type="checkbox" aria-label="Select" tabindex="-1" /></div>';
  for (const { key } of COLUMNS) {
    const cell = element.appendChild(document.createElement('div'));
    cell.dataset['key'] = key;
    if (key === 'status') cell.className = 'badge';
    if (key === 'status') cell.innerHTML = BADGE;
  }
  element.append(document.createElement('button'));
  return element;
}

function fill(element: HTMLElement, row: Row | undefined, place: number): void {
  element.hidden = row === undefined;
  if (!row) return;
  element.dataset['id'] = row.id;
  element.style.transform = `translateY(${place * ROW_HEIGHT}px)`;
  COLUMNS.forEach(({ key }, index) => {
    const cell = element.children[index + 1];
    if (!(cell instanceof HTMLElement)) return;
    if (key === 'status') fillBadge(cell, row.status);
    else cell.textContent = textOf(row, key);
  });
}

function tick(element: HTMLElement, isChosen: boolean): void {
  const box = element.querySelector('input');
  if (box) box.checked = isChosen;
}

function fillBadge(badge: HTMLElement, status: string): void {
  const { tone, shape } = lookOf(status);
  badge.dataset['tone'] = tone;
  badge.querySelector('path')?.setAttribute('d', shape);
  const label = badge.querySelector('span');
  if (label) label.textContent = status;
}
