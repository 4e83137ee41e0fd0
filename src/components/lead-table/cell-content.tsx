'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Lead, PresentedLead, StatusModel } from '../../core/index.js';
import { isHidden, lastActivity, leadName } from '../../react/index.js';
import { tagsShown } from './cell-text.js';
import type { CellNames, CellWriting } from './cell-text.js';
import type { TableColumn } from './columns.js';
import { OwnCell } from './own-cell.js';
import { StatusCell } from './status-cell.js';

/** What all cells of a table are written with; the same object until the language or the host's names change. */
export interface SharedWriting extends Omit<CellWriting, 'now'> {
  readonly now: () => string;
  readonly names: CellNames;
  readonly modelFor: (lead: Lead) => StatusModel;
  /** Where a lead's name leads to; undefined: nowhere. */
  readonly hrefOf: ((lead: Lead) => string | undefined) | undefined;
  /** Whether a press on a name opens the lead. */
  readonly canOpen: boolean;
}

/** What all cells of one row are drawn from. */
export interface RowContent {
  readonly lead: PresentedLead;
  readonly model: StatusModel;
  /** Which of its two floating parts is open: the menu or the explanation. */
  readonly opened: 'menu' | 'why' | undefined;
  readonly shared: SharedWriting;
  readonly writing: CellWriting;
}

/**
 * What one cell of a lead shows; whether the lead is chosen is the row's to show. Its widget is reached by
 * Enter, not by tab. A function and no component: a screen of rows has hundreds of cells, and a component for
 * each is a third of what a scroll costs.
 */
export function cellContent(column: TableColumn, row: RowContent, text: string): ReactNode {
  const drawn = DRAWN[column.kind];
  return drawn ? drawn(row, column) : text;
}

/** Cells that are more than a text. */
const DRAWN: {
  readonly [kind in TableColumn['kind']]?: (row: RowContent, column: TableColumn) => ReactNode;
} = {
  name: leadNameCell,
  status: statusCell,
  lastActivity: lastActivityCell,
  tags: ({ lead, shared }) => tagsShown(lead.lead, shared.words),
  actions: menuButton,
  own: ownCell,
};

/** What a cell is drawn from, for comparing: as long as it is the same, the cell need not be drawn anew. */
export function contentKey(
  { kind }: TableColumn,
  { lead, shared, writing }: RowContent,
  text: string,
): unknown {
  if (kind === 'status' || kind === 'own') return lead;
  if (kind === 'name') return `${shared.hrefOf?.(lead.lead) ?? ''} ${text}`;
  if (kind === 'actions') return leadName(lead.lead);
  const at = kind === 'lastActivity' ? lastActivity(lead.lead) : undefined;
  return at ? `${at} ${shared.format.relative(at, writing.now)}` : text;
}

/** A real link where the host has a page for the lead; else a button where the table opens it; else text. */
function leadNameCell({ lead: { lead }, shared: { hrefOf, canOpen } }: RowContent): ReactNode {
  const name = leadName(lead);
  const href = hrefOf?.(lead);
  if (href !== undefined) {
    return (
      <a href={href} className="ll-open" data-part="open" tabIndex={-1} dir="auto">
        {name}
      </a>
    );
  }
  if (!canOpen) return <bdi className="ll-name">{name}</bdi>;
  return (
    <button
      type="button"
      className="ll-open"
      data-part="open"
      tabIndex={-1}
      dir="auto"
      aria-haspopup="dialog"
    >
      {name}
    </button>
  );
}

/** Of a lead that is no more, its row stays until the list is read again; what it was is no news any more. */
function statusCell({ lead, model, opened, shared: { words } }: RowContent): ReactElement {
  if (isHidden(model, lead.lead)) return <span data-part="deleted">{words.table.deleted}</span>;
  return <StatusCell lead={lead} model={model} isOpen={opened === 'why'} words={words.actions} />;
}

function lastActivityCell({ lead, writing: { format, now } }: RowContent): ReactElement | null {
  const at = lastActivity(lead.lead);
  return at ? (
    <time dateTime={at} title={format.dateTime(at)}>
      {format.relative(at, now)}
    </time>
  ) : null;
}

function ownCell({ lead, model, shared: { format } }: RowContent, { own }: TableColumn): ReactNode {
  return own && <OwnCell column={own} lead={lead} model={model} format={format} />;
}

function menuButton({ lead, opened, shared: { words } }: RowContent): ReactElement {
  return (
    <button
      type="button"
      className="ll-row-menu"
      data-part="menu"
      tabIndex={-1}
      aria-label={words.actions.menu(leadName(lead.lead))}
      aria-haspopup="menu"
      aria-expanded={opened === 'menu'}
    />
  );
}
