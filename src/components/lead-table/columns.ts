import type { SortKey } from '../../core/index.js';
import type { TableMessages } from '../../locales/index.js';

export const COLUMN_IDS = [
  'select',
  'name',
  'status',
  'email',
  'company',
  'title',
  'step',
  'lastActivity',
  'actions',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** What a column can be sorted by, where it can. */
export const sortOfColumn: { readonly [id in ColumnId]?: SortKey } = {
  name: 'name',
  status: 'status',
  email: 'email',
  company: 'company',
  title: 'title',
  step: 'step',
  lastActivity: 'lastActivity',
};

/** The heading of a column; the status's is the product's own word for it. */
export function columnLabel(id: ColumnId, words: TableMessages, statusColumn: string): string {
  return id === 'status' ? statusColumn : words.columns[id];
}
