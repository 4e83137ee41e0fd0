import type { ReactNode } from 'react';
import type { PresentedLead, SortKey, StatusModel } from '../../core/index.js';
import type { Format, FirstMessages } from '../../locales/index.js';

export const COLUMN_IDS = [
  'select',
  'name',
  'status',
  'substatus',
  'next',
  'campaign',
  'email',
  'company',
  'title',
  'step',
  'owner',
  'lastActivity',
  'tags',
  'actions',
] as const;

/** A column that the table brings along. */
export type ColumnId = (typeof COLUMN_IDS)[number];

/** A field of the contact that the host keeps, by the host's name for it: `field:Industry`. */
export type FieldColumnId = `field:${string}`;

/** What a cell of one's own is written from. */
export interface LeadCell {
  readonly lead: PresentedLead;
  readonly model: StatusModel;
  readonly format: Format;
}

/**
 * A column of one's own. Make it once, outside of render: another object draws every row anew. Widgets in its
 * cells take `tabIndex={-1}`: a grid has one tab stop, and Enter or F2 go into a cell.
 *
 * @example
 * const score: LeadColumn = {
 *   id: 'score',
 *   header: 'Score',
 *   cell: ({ lead }) => <meter max={100} value={Number(lead.lead.contact?.fields?.score)} />,
 *   text: ({ lead }) => lead.lead.contact?.fields?.score ?? '',
 * };
 */
export interface LeadColumn {
  readonly id: string;
  readonly header: string;
  /** What a cell shows. One that throws is shown as such, is reported, and harms no other. */
  readonly cell: (cell: LeadCell) => ReactNode;
  /** The same as text, for copying and for files. Where it throws, the cell says so. @default empty */
  readonly text?: (cell: LeadCell) => string;
  /** What the backend sorts by when its heading is pressed. */
  readonly sort?: SortKey;
  /** In pixels. @default 160 */
  readonly width?: number;
}

/** A column by its id, a field of the contact, or one of the host's own. */
export type ColumnChoice = ColumnId | FieldColumnId | LeadColumn;

/** A column as a table has it. */
export interface TableColumn {
  readonly id: string;
  readonly kind: ColumnId | 'field' | 'own';
  readonly header: string;
  readonly sort?: SortKey;
  /** The least width in pixels, and how it shares what is left; 0 keeps it. */
  readonly width: number;
  readonly grow: number;
  readonly own?: LeadColumn;
  readonly field?: string;
}

const sorts: { readonly [id in ColumnId]?: SortKey } = {
  name: 'name',
  status: 'status',
  email: 'email',
  company: 'company',
  title: 'title',
  step: 'step',
  owner: 'owner',
  lastActivity: 'lastActivity',
  campaign: 'campaign',
};

const widths: { readonly [id in ColumnId]: readonly [width: number, grow: number] } = {
  select: [44, 0],
  name: [168, 1.4],
  status: [264, 0],
  substatus: [148, 1],
  next: [184, 1.4],
  email: [184, 1.6],
  company: [128, 1],
  title: [128, 1],
  step: [80, 0],
  owner: [128, 0.6],
  lastActivity: [136, 0],
  campaign: [144, 1],
  tags: [144, 1],
  actions: [44, 0],
};

const FIELD = 'field:';

/** The columns that are there from the start but not shown before somebody asks for them. */
export const EXTRA_COLUMNS: readonly string[] = ['substatus', 'next', 'owner', 'campaign', 'tags'];

/** What the choices of a host stand for. */
export function tableColumns(
  choices: readonly ColumnChoice[],
  words: FirstMessages,
  statusColumn: string,
): readonly TableColumn[] {
  return choices.map((choice): TableColumn => {
    if (typeof choice !== 'string') {
      const { id, header, sort, width = 160 } = choice;
      return { id, kind: 'own', header, ...(sort && { sort }), width, grow: 1, own: choice };
    }
    if (isField(choice)) {
      const field = choice.slice(FIELD.length);
      return { id: choice, kind: 'field', header: field, field, width: 144, grow: 1 };
    }
    const [width, grow] = widths[choice];
    const sort = sorts[choice];
    const header = choice === 'status' ? statusColumn : headerOf(choice, words);
    return { id: choice, kind: choice, header, ...(sort && { sort }), width, grow };
  });
}

/** The column that a name, or nothing else, tells apart from those that are only tools of a row. */
export function isTool({ kind }: TableColumn): boolean {
  return kind === 'select' || kind === 'actions';
}

function isField(choice: ColumnId | FieldColumnId): choice is FieldColumnId {
  return choice.startsWith(FIELD);
}

function headerOf(id: Exclude<ColumnId, 'status'>, { table, grid }: FirstMessages): string {
  const all: { readonly [id in Exclude<ColumnId, 'status'>]: string } = { ...table.columns, ...grid.columns };
  return all[id];
}
