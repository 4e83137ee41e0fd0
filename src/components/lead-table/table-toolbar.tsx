'use client';
import type { ReactElement } from 'react';
import { sortKeys, useLeadSelection, useLeadView, useMessages } from '../../react/index.js';
import type { LeadWindow } from '../../react/index.js';
import { COLUMN_IDS, columnLabel, sortOfColumn } from './columns.js';
import { directionOf } from './next-sort.js';

/** Above the rows: how many leads there are or are chosen, and what has changed since they were read. */
export function TableToolbar({ list }: { list: LeadWindow }): ReactElement {
  const words = useMessages().table;
  const { size } = useLeadSelection();
  return (
    <div className="ll-toolbar" data-part="toolbar">
      {size > 0 ? <Chosen list={list} size={size} /> : <Count list={list} />}
      <SortAnnouncement />
      {list.changes > 0 && (
        <button
          type="button"
          className="ll-button"
          data-look="pill"
          data-part="changes"
          onClick={list.refetch}
        >
          {words.changes(list.changes)}
        </button>
      )}
    </div>
  );
}

/** Says how the rows are sorted when that changes: the heading that shows it may not be where the focus is. */
function SortAnnouncement(): ReactElement {
  const words = useMessages().table;
  const { models, query } = useLeadView();
  const [sorted] = sortKeys(query.sort);
  const column = COLUMN_IDS.find((id) => sorted && sortOfColumn[id] === sorted.key);
  const direction = directionOf(sorted, sorted?.key);
  return (
    <span className="ll-sr-only" role="status" data-part="sorted">
      {column && direction && words.sorted(columnLabel(column, words, models[0]?.column ?? ''), direction)}
    </span>
  );
}

function Count({ list: { total, precision, isPrevious, isFetching } }: { list: LeadWindow }): ReactElement {
  const words = useMessages().table;
  const count = total === undefined || precision === 'none' ? '' : words.count(total, precision);
  return (
    <span className="ll-toolbar-count" role="status">
      {isPrevious && isFetching ? words.refreshing : count}
    </span>
  );
}

function Chosen({ list, size }: { list: LeadWindow; size: number }): ReactElement {
  const words = useMessages().table;
  const { canSelectAllMatching, selectAllMatching, clear } = useLeadSelection();
  const { total, precision, asOf } = list;
  const canSelectMore = canSelectAllMatching && precision === 'exact' && total !== undefined && total > size;
  return (
    <>
      <span className="ll-toolbar-count" role="status">
        {words.selected(size)}
      </span>
      {canSelectMore && (
        <button
          type="button"
          className="ll-button"
          data-look="quiet"
          data-part="select-matching"
          onClick={() => selectAllMatching(total, asOf)}
        >
          {words.selectMatching(total)}
        </button>
      )}
      <button
        type="button"
        className="ll-button"
        data-look="quiet"
        data-part="clear-selection"
        onClick={clear}
      >
        {words.clearSelection}
      </button>
    </>
  );
}
