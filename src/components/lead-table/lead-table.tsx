'use client';
import { forwardRef, useMemo, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { useLeads, useLeadView, useMessages } from '../../react/index.js';
import type { Capabilities, FixDetails, LeadWindow } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { COLUMN_IDS } from './columns.js';
import type { ColumnId } from './columns.js';
import { IncompleteNotice } from './incomplete-notice.js';
import { LeadGrid } from './lead-grid.js';
import type { LeadGridProps } from './lead-grid.js';
import { TableMessage } from './table-message.js';
import { TableNotice } from './table-notice.js';
import { TableSkeleton } from './table-skeleton.js';
import { TableToolbar } from './table-toolbar.js';

export interface LeadTableProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What the table is called for those who listen. @default "Leads" in the language */
  label?: string;
  /** Which columns, in which order. What the backend cannot do is left out. @default all */
  columns?: readonly ColumnId[];
  /** How many leads are read at a time. @default 100 */
  pageSize?: number;
  /** Carries out a substatus's fix. @default the provider's */
  onFix?: (fix: string, details: FixDetails) => void;
}

/**
 * The leads of the nearest view: live, sorted and filtered by the backend, any number of them. It fills the
 * height that CSS gives it (`block-size`, or `--ll-table-height`).
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><LeadTable /></LeadView>
 */
export const LeadTable = forwardRef<HTMLDivElement, LeadTableProps>(function LeadTable(
  { label, columns = COLUMN_IDS, pageSize, onFix, className, ...rest },
  ref,
) {
  const words = useMessages().table;
  const { capabilities } = useLeadView();
  const list = useLeads(pageSize === undefined ? undefined : { pageSize });
  const [actedOn, setActedOn] = useState<string>();
  const shown = useMemo(() => possibleColumns(columns, capabilities), [columns, capabilities]);
  return (
    <div
      {...rest}
      ref={ref}
      className={classNames('ll-table', className)}
      data-part="table"
      data-state={list.state}
      data-previous={list.isPrevious ? '' : undefined}
    >
      <TableToolbar list={list} />
      <TableBody list={list} columns={shown} label={label ?? words.label} onFix={onFix} onAct={setActedOn} />
      {list.hasMore && (
        <button type="button" className="ll-button ll-load-more" data-look="quiet" onClick={list.loadMore}>
          {words.loadMore}
        </button>
      )}
      <IncompleteNotice list={list} />
      <TableNotice leadId={actedOn} />
    </div>
  );
});

function TableBody(props: LeadGridProps): ReactElement {
  if (props.list.state === 'loading') return <TableSkeleton />;
  return isShown(props.list) ? <LeadGrid {...props} /> : <TableMessage list={props.list} />;
}

function isShown({ state }: LeadWindow): boolean {
  return state === 'ready';
}

/** Without the columns that would only lead to what the backend cannot do. */
function possibleColumns(columns: readonly ColumnId[], { bulk, actions }: Capabilities): readonly ColumnId[] {
  return columns.filter(
    (column) =>
      (column !== 'select' || bulk !== false) &&
      (column !== 'actions' || actions === 'all' || actions.length > 0),
  );
}
