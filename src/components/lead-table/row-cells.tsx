'use client';
import type { ReactElement, ReactNode } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import { cellContent, contentKey } from './cell-content.js';
import type { Cell, SharedWriting } from './cell-content.js';
import { cellText } from './cell-text.js';
import type { CellWriting } from './cell-text.js';
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
    const { lead, columns, shared } = props;
    const model = lead && shared.modelFor(lead.lead);
    const now = shared.now();
    this.#drawn = columns.map((column, place) =>
      this.#cell(place, column, props, lead && model && { ...props, column, lead, model, now }),
    );
    return this.#drawn.map(({ element }) => element);
  }

  #cell(
    place: number,
    column: TableColumn,
    { activeColumn, opened, shared }: RowCellsProps,
    cell: Cell | undefined,
  ): Drawn {
    const key = cell && contentKey(cell);
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
    const element = column.kind === 'select' ? null : drawnCell(column, place, isActive, cell);
    return { column, shared, key, isActive, isOpen, element };
  }
}

function drawnCell(
  column: TableColumn,
  place: number,
  isActive: boolean,
  cell: Cell | undefined,
): ReactElement {
  if (!cell) return cellOf(column, place, isActive);
  const { lead, model, shared, now } = cell;
  return cellOf(column, place, isActive, cellContent(cell), titleOf(column, lead, model, { ...shared, now }));
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

/** The whole text of a cell that may be cut off. */
function titleOf(
  column: TableColumn,
  lead: PresentedLead,
  model: StatusModel,
  writing: CellWriting,
): string | undefined {
  const { kind } = column;
  const mayBeCut =
    kind === 'company' || kind === 'title' || kind === 'email' || kind === 'tags' || kind === 'field';
  if (!mayBeCut && kind !== 'next') return undefined;
  const text = cellText(column, lead, model, writing);
  return text.length > FITS ? text : undefined;
}
