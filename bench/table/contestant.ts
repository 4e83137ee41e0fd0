import type { Row } from './data.js';

/** A row that has another status now. */
export type Change = Pick<Row, 'id' | 'status' | 'version'>;

/** Where things are in a contestant's page, as CSS selectors. */
export interface Places {
  readonly scroller: string;
  readonly row: string;
  /** Within a row. */
  readonly name: string;
  /** Within a row. Its text holds the status's label. */
  readonly status: string;
}

/** What a mounted table can be asked. What is seen of it is read from the page, never from its word. */
export interface Handle {
  sortByName(): void;
  /** Shows only these statuses; all without any. */
  filter(statuses?: readonly string[]): void;
  selectAll(): void;
  /** How many rows are selected, as the contestant's own state has it. */
  selected(): number;
  change(changes: readonly Change[]): void;
  unmount(): void;
}

export interface Contestant {
  readonly places: Places;
  /** The most rows that it scrolls at a time, where it is fewer than it was given. */
  readonly scrollable?: number;
  mount(root: HTMLElement, rows: readonly Row[]): Handle;
}

export const ROW_HEIGHT = 32;

export const COLUMNS = [
  { key: 'name', label: 'Name', width: 200 },
  { key: 'status', label: 'Status', width: 150 },
  { key: 'email', label: 'Email', width: 240 },
  { key: 'company', label: 'Company', width: 140 },
  { key: 'title', label: 'Title', width: 150 },
  { key: 'step', label: 'Step', width: 70 },
  { key: 'lastActivity', label: 'Last activity', width: 190 },
] as const satisfies readonly { key: keyof Row; label: string; width: number }[];
