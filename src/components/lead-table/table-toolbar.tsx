'use client';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { sortKeys, useLeadSelection, useFirstMessages } from '../../react/index.js';
import type { LeadWindow } from '../../react/index.js';
import { useViewQuery } from '../../react/lead-view-context.js';
import type { SharedWriting } from './cell-content.js';
import { ColumnsButton } from './columns-button.js';
import { ExportButton } from './export-button.js';
import { loadedLeads } from './loaded-leads.js';
import { directionOf } from './next-sort.js';
import { PaperNote } from './paper-note.js';
import { ShortcutsButton } from './shortcuts-button.js';
import type { ShortcutsButtonProps } from './shortcuts-button.js';
import type { Announcer } from './use-announcer.js';
import { canSelectMore } from './use-row-selection.js';
import type { LayoutState } from './use-table-layout.js';
import { TableButton } from './table-button.js';

export interface TableToolbarProps {
  list: LeadWindow;
  layout: LayoutState;
  shared: SharedWriting;
  announcer: Announcer;
  shortcuts: ShortcutsButtonProps;
  /** What the host puts beside the table's own tools. */
  tools: ReactNode;
}

/** Above the rows: how many leads there are or are chosen, what has changed since, and the tools. */
export function TableToolbar(props: TableToolbarProps): ReactElement {
  const { list, layout, shared, announcer, shortcuts, tools } = props;
  const { size } = useLeadSelection();
  return (
    <div className="ll-toolbar" data-part="toolbar">
      <Count list={list} size={size} />
      {size > 0 && <Chosen list={list} />}
      <PaperNote list={list} />
      <SortAnnouncement layout={layout} />
      <span className="ll-sr-only" role="status" data-part="announcer">
        {announcer.text}
      </span>
      <span className="ll-toolbar-tools">
        <ChangesPill list={list} />
        {tools}
        <ExportButton layout={layout} shared={shared} />
        <ColumnsButton layout={layout} say={announcer.say} />
        <ShortcutsButton {...shortcuts} />
      </span>
    </div>
  );
}

/** Rows never move unasked: this says how many would, and lets them. */
function ChangesPill({ list }: { list: LeadWindow }): ReactElement {
  const words = useFirstMessages();
  const { changes, refetch } = list;
  return (
    <span role="status">
      {changes > 0 && (
        <TableButton data-look="pill" data-part="changes" title={words.grid.bringIn} onClick={refetch}>
          {words.table.changes(changes)}
        </TableButton>
      )}
    </span>
  );
}

/** Says how the rows are sorted when that changes: the heading that shows it may not be where the focus is. */
function SortAnnouncement({ layout }: Pick<TableToolbarProps, 'layout'>): ReactElement {
  const words = useFirstMessages().table;
  const { query } = useViewQuery();
  const [sorted] = sortKeys(query.sort);
  const column = layout.all.find(({ sort }) => sorted && sort === sorted.key);
  const direction = directionOf(sorted, sorted?.key);
  return (
    <span className="ll-sr-only" role="status" data-part="sorted">
      {column && direction && words.sorted(column.header, direction)}
    </span>
  );
}

/** One region for both numbers: a live region that has just come is not read out. */
function Count({ list, size }: { list: LeadWindow; size: number }): ReactElement {
  const words = useFirstMessages();
  const text = useIsAsked(list) ? words.table.refreshing : countText(list, words);
  return (
    <span className="ll-toolbar-count" role="status">
      {size > 0 ? words.table.selected(size) : text}
    </span>
  );
}

/**
 * Whether another query is still to be answered. What is remembered of one asked before is shown, but not counted:
 * a number that the answer changes would be read out twice.
 */
function useIsAsked({ isFetching }: LeadWindow): boolean {
  const { query } = useViewQuery();
  const [answered, setAnswered] = useState(query);
  if (!isFetching && answered !== query) setAnswered(query);
  return isFetching && answered !== query;
}

/** How many there are; where nobody knows, how many are here, and that it is not known. */
function countText(list: LeadWindow, { table, grid }: ReturnType<typeof useFirstMessages>): string {
  const { total, precision } = list;
  if (total !== undefined && precision !== 'none') return table.count(total, precision);
  const loaded = loadedLeads(list).length;
  return loaded > 0 ? grid.loaded(loaded) : '';
}

function Chosen({ list }: { list: LeadWindow }): ReactElement {
  const words = useFirstMessages().table;
  const selection = useLeadSelection();
  const { selectAllMatching, clear } = selection;
  const { total, asOf } = list;
  return (
    <>
      {canSelectMore(list, selection) && total !== undefined && (
        <TableButton
          data-look="quiet"
          data-part="select-matching"
          onClick={() => selectAllMatching(total, asOf)}
        >
          {words.selectMatching(total)}
        </TableButton>
      )}
      <TableButton data-look="quiet" data-part="clear-selection" onClick={clear}>
        {words.clearSelection}
      </TableButton>
    </>
  );
}
