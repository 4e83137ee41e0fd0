'use client';
import type { ReactElement, ReactNode } from 'react';
import type { PresentedLead } from '../../core/index.js';
import { cellContent, contentKey } from './cell-content.js';
import type { RowContent, SharedWriting } from './cell-content.js';
import { cellText } from './cell-text.js';
import type { TableColumn } from './columns.js';

export interface RowCellsProps {
  /** Undefined while its page is on its way. */
  lead: PresentedLead | undefined;
  columns: readonly TableColumn[];
  activeColumn: number | undefined;
  opened: 'menu' | 'why' | undefined;
  shared: SharedWriting;
}

/** A cell as it was drawn last, and what from. */
interface Drawn {
  readonly column: TableColumn;
  readonly shared: SharedWriting;
  readonly key: unknown;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly element: ReactElement | null;
}

/**
 * The cells of one row, all but its box. A cell that shows what it showed before stays as it is: of a lead whose
 * status has changed one cell of ten is drawn.
 */
export class RowCells {
  #drawn: readonly Drawn[] = [];

  draw(props: RowCellsProps): readonly (ReactElement | null)[] {
    const row = contentOf(props);
    this.#drawn = props.columns.map((column, place) => this.#cell(place, column, props, row));
    return this.#drawn.map(({ element }) => element);
  }

  #cell(
    place: number,
    column: TableColumn,
    { activeColumn, opened, shared }: RowCellsProps,
    row: RowContent | undefined,
  ): Drawn {
    const text = row && isText(column) ? cellText(column, row.lead, row.model, row.writing) : '';
    const key = row && contentKey(column, row, text);
    const isActive = activeColumn === place;
    const isOpen = opened !== undefined && column.kind === (opened === 'menu' ? 'actions' : 'status');
    const last = this.#drawn[place];
    const isSame =
      last?.key === key &&
      last?.column === column &&
      last.shared === shared &&
      last.isActive === isActive &&
      last.isOpen === isOpen;
    if (isSame) return last;
    const content = row && cellContent(column, row, text);
    const element =
      column.kind === 'select' ? null : cellOf(column, place, isActive, content, titleOf(column, text));
    return { column, shared, key, isActive, isOpen, element };
  }
}

/** What the cells of a row are drawn from; nothing while its page is on its way. */
function contentOf({ lead, opened, shared }: RowCellsProps): RowContent | undefined {
  if (!lead) return undefined;
  const writing = { ...shared, now: shared.now() };
  return { lead, model: shared.modelFor(lead.lead), opened, shared, writing };
}

/** Whether a cell is drawn from a text. Of one's own column none is asked for: it may be dear, or fail. */
function isText({ kind }: TableColumn): boolean {
  return kind !== 'status' && kind !== 'lastActivity' && kind !== 'own' && kind !== 'actions';
}

/** One cell of a row: the element that keys and a screen reader find. */
export function cellOf(
  column: TableColumn,
  place: number,
  isActive: boolean,
  content?: ReactNode,
  title?: string,
): ReactElement {
  return (
    <div
      key={column.id}
      role={column.kind === 'name' ? 'rowheader' : 'gridcell'}
      className={CLASSES[column.kind] ?? 'll-cell ll-cell-text'}
      data-column={column.id}
      tabIndex={isActive ? 0 : -1}
      aria-colindex={place + 1}
      dir={WRITTEN.has(column.kind) ? 'auto' : undefined}
      title={title}
    >
      {content}
    </div>
  );
}

/** Cells that are more than a text. */
const CLASSES: { readonly [kind in TableColumn['kind']]?: string } = {
  select: 'll-cell',
  name: 'll-cell',
  status: 'll-cell',
  actions: 'll-cell',
  own: 'll-cell ll-cell-own',
};

/** Cells whose text is not the kit's: somebody wrote it, or it is the product's. Each is read in its own direction. */
const WRITTEN: ReadonlySet<TableColumn['kind']> = new Set([
  'substatus',
  'next',
  'email',
  'company',
  'title',
  'owner',
  'campaign',
  'tags',
  'field',
]);

/** Longer than this a text may not fit. */
const FITS = 24;

/** The whole text of a cell that may be cut off: what somebody wrote may be longer than its column. */
function titleOf({ kind }: TableColumn, text: string): string | undefined {
  return WRITTEN.has(kind) && text.length > FITS ? text : undefined;
}
