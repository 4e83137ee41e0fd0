'use client';
import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import type { FixDetails, LeadWindow } from '../../react/index.js';
import { useCommitEffect } from '../../react/use-commit-effect.js';
import { useEvent } from '../../react/use-event.js';
import { rowOfLead } from './loaded-leads.js';
import type { OpenLeadReason } from './use-opened-lead.js';
import { Sheet } from '../lead-sheet/sheet.js';

/** What a table asks of its grid while a lead is open beside it. */
export interface GridHandle {
  /** Makes a row the one that has the tab stop, and brings it into view; the focus stays where it is. */
  readonly point: (row: number) => void;
  /** Puts the focus into the grid, where it was. */
  readonly restore: () => void;
}

export interface TableSheetProps {
  leadId: string;
  list: LeadWindow;
  grid: RefObject<GridHandle | null>;
  ownerName: ((ownerId: string) => string) | undefined;
  onFix: ((fix: string, details: FixDetails) => void) | undefined;
  onChange: (id: string | null, details: { reason: OpenLeadReason }) => void;
}

/** The lead that is open beside its list; the list goes along, so that its row has the focus when it closes. */
export function TableSheet({
  leadId,
  list,
  grid,
  ownerName,
  onFix,
  onChange,
}: TableSheetProps): ReactElement {
  const row = rowOfLead(list, leadId);
  const sheet = useFocusBack(grid);
  const step = (turn: 1 | -1, reason: 'next' | 'previous') => {
    const id = row === undefined ? undefined : list.idAt(row + turn);
    if (row === undefined || id === undefined) return undefined;
    return () => {
      grid.current?.point(row + turn);
      onChange(id, { reason });
    };
  };
  return (
    <Sheet
      frame={sheet}
      leadId={leadId}
      ownerName={ownerName}
      onFix={onFix}
      onNext={step(1, 'next')}
      onPrevious={step(-1, 'previous')}
      onClose={() => onChange(null, { reason: 'close' })}
    />
  );
}

/** Once the panel goes, and not when that is only asked for, its focus goes back into the grid; to the table where no lead is listed. */
function useFocusBack(grid: TableSheetProps['grid']): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null);
  const leave = useEvent(() => {
    const focused = document.activeElement;
    if (focused !== document.body && !sheet.current?.contains(focused)) return;
    if (grid.current) grid.current.restore();
    else sheet.current?.closest<HTMLElement>('.ll-table')?.focus();
  });
  useCommitEffect(() => leave, [leave]);
  return sheet;
}
