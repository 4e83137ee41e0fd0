'use client';
import { memo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import type { Format, Messages } from '../../locales/index.js';
import { lastActivity, leadName, useLeadlight } from '../../react/index.js';
import type { ColumnId } from './columns.js';
import { StatusCell } from './status-cell.js';

export interface CellContentProps {
  column: ColumnId;
  lead: PresentedLead;
  model: StatusModel;
  selected: boolean;
  /** Which of its two floating parts is open: the menu or the explanation. */
  opened: 'menu' | 'why' | undefined;
  words: Messages;
  format: Format;
}

/** What one cell of a lead shows. Its widget is reached by Enter, not by tab. */
export function CellContent(props: CellContentProps): ReactNode {
  const { column, lead, words } = props;
  const { contact, step } = lead.lead;
  switch (column) {
    case 'select':
      return <RowCheckbox selected={props.selected} label={words.table.selectRow(leadName(lead.lead))} />;
    case 'name':
      return leadName(lead.lead);
    case 'status':
      return (
        <StatusCell lead={lead} model={props.model} isOpen={props.opened === 'why'} words={words.actions} />
      );
    case 'email':
    case 'company':
    case 'title':
      return contact?.[column];
    case 'step':
      return step && words.table.step(step.index, step.count);
    case 'lastActivity':
      return <LastActivity {...props} />;
    case 'actions':
      return <MenuButton {...props} />;
  }
}

interface RowCheckboxProps {
  selected: boolean;
  label: string;
}

// Apart: React writes to a box whenever it renders one, and most changes of a lead are none of its.
const RowCheckbox = memo(function RowCheckbox({ selected, label }: RowCheckboxProps): ReactElement {
  return (
    <input
      type="checkbox"
      className="ll-checkbox"
      data-part="select"
      tabIndex={-1}
      readOnly
      checked={selected}
      aria-label={label}
    />
  );
});

function LastActivity({ lead, format }: CellContentProps): ReactElement | null {
  const { now } = useLeadlight();
  const at = lastActivity(lead.lead);
  return at ? (
    <time dateTime={at} title={format.dateTime(at)}>
      {format.relative(at, now())}
    </time>
  ) : null;
}

function MenuButton({ lead, opened, words }: CellContentProps): ReactElement {
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
