'use client';
import { forwardRef, useMemo, useRef, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement, ReactNode } from 'react';
import type { Lead } from '../../core/index.js';
import { own, useLeads, useFirstMessages } from '../../react/index.js';
import type { Capabilities, FixDetails, LeadWindow } from '../../react/index.js';
import { useCapabilities, useViewParts } from '../../react/lead-view-context.js';
import { withDecisions } from '../../react/decisions.js';
import { useStable } from '../../react/use-stable.js';
import { classNames } from '../class-names.js';
import { late } from '../late.js';
import type { TableDensity } from './column-layout.js';
import { COLUMN_IDS, EXTRA_COLUMNS, tableColumns } from './columns.js';
import type { ColumnChoice, TableColumn } from './columns.js';
import { IncompleteNotice } from './incomplete-notice.js';
import { LeadGrid } from './lead-grid.js';
import type { LeadGridProps } from './lead-grid.js';
import { TableButton } from './table-button.js';
import { TableMessage } from './table-message.js';
import { TableNotice } from './table-notice.js';
import type { GridHandle } from './table-sheet.js';
import { TableSkeleton } from './table-skeleton.js';
import { TableToolbar } from './table-toolbar.js';
import { useAnnouncer } from './use-announcer.js';
import { useOpenedLead } from './use-opened-lead.js';
import type { OpenLeadProps } from './use-opened-lead.js';
import { useSharedWriting } from './use-shared-writing.js';
import { useTableLayout } from './use-table-layout.js';
import type { LayoutState, TableLayoutProps } from './use-table-layout.js';

const TableSheet = late(async () => (await withDecisions(import('./table-sheet.js'))).TableSheet);

export interface LeadTableProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, TableLayoutProps, OpenLeadProps {
  /** What the table is called for those who listen. @default "Leads" in the language */
  label?: string;
  /**
   * Which columns there are, in which order: the table's own by id, a field of the contact as `field:Name`, or
   * one's own. What the backend cannot do is left out. @default all of the table's own, some of them hidden
   */
  columns?: readonly ColumnChoice[];
  /** How many leads are read at a time. @default 100 */
  pageSize?: number;
  /** The address of a lead's own page: makes its name a link. */
  leadHref?: (lead: Lead) => string | undefined;
  /** What an owner is called. @default the id */
  ownerName?: (ownerId: string) => string;
  /** Carries out a substatus's fix. @default the provider's */
  onFix?: (fix: string, details: FixDetails) => void;
  /** Puts the focus into the search, on `/`. Without it the key does nothing. */
  onSearchKey?: () => void;
  /** Shown at the end of the toolbar. */
  tools?: ReactNode;
}

/**
 * The leads of the nearest view: live, sorted and filtered by the backend, any number of them. It fills the
 * height that CSS gives it (`block-size`, or `--ll-table-height`). Under 640 pixels it is a list.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><LeadTable persistLayout="leads" /></LeadView>
 */
export const LeadTable = forwardRef<HTMLDivElement, LeadTableProps>(function LeadTable(props, ref) {
  const { label, pageSize, onFix, onSearchKey, tools, className, rest } = split(props);
  const words = useFirstMessages().table;
  const list = useLeads(pageSize === undefined ? undefined : { pageSize });
  const [actedOn, setActedOn] = useState<string>();
  const [hasShortcuts, setShortcuts] = useState(false);
  const [opened, openLead] = useOpenedLead(props);
  const grid = useRef<GridHandle>(null);
  const { leadHref, ownerName, sheet = !leadHref } = props;
  const announcer = useAnnouncer();
  const shared = useSharedWriting({ leadHref, ownerName, canOpen: sheet });
  const layout = useLayoutOf(props);
  const keys: TableKeys = { '?': () => setShortcuts(true), '/': onSearchKey };
  const onTableKey = (key: string) => pressed(own(keys, key));
  const onOpen = sheet ? (id: string) => openLead(id, { reason: 'open' }) : undefined;
  const around = { list, layout, shared, announcer, onTableKey, onOpen };
  return (
    <div
      tabIndex={-1}
      {...rest}
      ref={ref}
      className={classNames('ll-table', className)}
      data-part="table"
      data-state={list.state}
      data-previous={list.isPrevious ? '' : undefined}
      {...densityOf(layout)}
    >
      <TableToolbar
        {...around}
        tools={tools}
        shortcuts={{ isOpen: hasShortcuts, onOpenChange: setShortcuts }}
      />
      <TableBody {...around} handle={grid} label={label ?? words.label} onFix={onFix} onAct={setActedOn} />
      <TableFoot list={list} actedOn={actedOn} />
      {opened !== null && (
        <TableSheet leadId={opened} onChange={openLead} {...{ list, grid, ownerName, onFix }} />
      )}
    </div>
  );
});

/** Where none was chosen, the host's own stays. */
function densityOf({ layout: { density } }: LayoutState): { readonly 'data-density'?: TableDensity } {
  return density ? { 'data-density': density } : {};
}

interface TableKeys {
  readonly [key: string]: (() => void) | undefined;
}

function pressed(act: (() => void) | undefined): boolean {
  act?.();
  return act !== undefined;
}

/** What a table keeps for itself, and what goes on to its element. */
function split({ label, pageSize, onFix, onSearchKey, tools, className, ...props }: LeadTableProps) {
  const { columns: _columns, leadHref: _href, ownerName: _owner, sheet: _sheet, ...more } = props;
  const {
    layout: _layout,
    defaultLayout: _first,
    onLayoutChange: _heard,
    persistLayout: _kept,
    ...others
  } = more;
  const { openLead: _open, defaultOpenLead: _opened, onOpenLeadChange: _opens, ...rest } = others;
  return { label, pageSize, onFix, onSearchKey, tools, className, rest };
}

function TableBody(props: LeadGridProps): ReactElement {
  if (props.list.state === 'loading') return <TableSkeleton />;
  return isShown(props.list) ? <LeadGrid {...props} /> : <TableMessage list={props.list} />;
}

function TableFoot({ list, actedOn }: { list: LeadWindow; actedOn: string | undefined }): ReactElement {
  const words = useFirstMessages().table;
  return (
    <>
      {list.hasMore && (
        <TableButton className="ll-button ll-load-more" data-look="quiet" onClick={list.loadMore}>
          {words.loadMore}
        </TableButton>
      )}
      <IncompleteNotice list={list} />
      <TableNotice leadId={actedOn} />
    </>
  );
}

function isShown({ state }: LeadWindow): boolean {
  return state === 'ready';
}

const none: readonly string[] = [];

/** The columns of a table, and how somebody has laid them out. */
function useLayoutOf(props: LeadTableProps) {
  const { columns } = props;
  const words = useFirstMessages();
  const capabilities = useCapabilities();
  const { models } = useViewParts();
  const chosen = useStable(columns ?? COLUMN_IDS, isSameList);
  const statusColumn = models[0]?.column ?? '';
  const all = useMemo(
    () => possibleColumns(tableColumns(chosen, words, statusColumn), capabilities),
    [chosen, words, statusColumn, capabilities],
  );
  // A list that mixes products says of each row where it belongs.
  const extra = useMemo(
    () => (columns ? none : EXTRA_COLUMNS.filter((id) => id !== 'campaign' || models.length < 2)),
    [columns, models],
  );
  return useTableLayout(all, extra, props);
}

function isSameList(a: readonly ColumnChoice[], b: readonly ColumnChoice[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** Without the columns that would only lead to what the backend cannot do. */
function possibleColumns(
  columns: readonly TableColumn[],
  { bulk, actions }: Capabilities,
): readonly TableColumn[] {
  return columns.filter(
    ({ kind }) =>
      (kind !== 'select' || bulk !== false) &&
      (kind !== 'actions' || actions === 'all' || actions.length > 0),
  );
}
