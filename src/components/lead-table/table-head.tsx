'use client';
import { forwardRef } from 'react';
import type { ReactElement } from 'react';
import { sortKeys, useLeadSelection, useFirstMessages } from '../../react/index.js';
import { useCapabilities, useViewQuery } from '../../react/lead-view-context.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { isTool } from './columns.js';
import type { TableColumn } from './columns.js';
import { directionOf, nextSort } from './next-sort.js';
import type { SortDirection } from './next-sort.js';
import { ResizeHandle } from './resize-handle.js';

export interface TableHeadProps {
  columns: readonly TableColumn[];
  /** The cell that a tab reaches, where it is in the header. */
  activeColumn: number | undefined;
  /** How many leads match, where it is known. */
  total: number | undefined;
  onSelectLoaded: () => void;
  onResize: (id: string, width: number) => void;
}

/** The headings: what each column is, what it is sorted by, and the switch for all loaded leads. */
export const TableHead = forwardRef<HTMLDivElement, TableHeadProps>(function TableHead(props, ref) {
  const { columns, activeColumn, onResize, ...selectAll } = props;
  const { query } = useViewQuery();
  const [sorted] = sortKeys(query.sort);
  return (
    <div role="rowgroup" className="ll-head" ref={ref}>
      <div role="row" className="ll-head-row" aria-rowindex={1}>
        {columns.map((column, index) => {
          const direction = directionOf(sorted, column.sort);
          return (
            <div
              key={column.id}
              role="columnheader"
              className="ll-cell"
              data-column={column.id}
              tabIndex={activeColumn === index ? 0 : -1}
              aria-colindex={index + 1}
              aria-sort={direction}
            >
              {column.kind === 'select' ? (
                <SelectAll {...selectAll} />
              ) : (
                <Heading column={column} direction={direction} />
              )}
              {!isTool(column) && <ResizeHandle onResize={(width) => onResize(column.id, width)} />}
            </div>
          );
        })}
      </div>
    </div>
  );
});

interface HeadingProps {
  column: TableColumn;
  direction: SortDirection | undefined;
}

function Heading({ column: { kind, sort: key, header }, direction }: HeadingProps): ReactElement {
  const capabilities = useCapabilities();
  const { query, setQuery } = useViewQuery();
  if (kind === 'actions') return <span className="ll-sr-only">{header}</span>;
  if (!key || !capabilities.sorts.includes(key)) return <span className="ll-sort-label">{header}</span>;
  const press = () => {
    const { sort, ...clauses } = query;
    const next = nextSort(sortKeys(sort)[0], key);
    setQuery(next === undefined ? clauses : { ...clauses, sort: next }, 'sort');
  };
  return (
    <button type="button" className="ll-sort" data-part="sort" tabIndex={-1} onClick={press}>
      <span className="ll-sort-label">{header}</span>
      {direction && <ToolIcon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
    </button>
  );
}

/** Mixed while some are chosen and others not. */
function SelectAll({
  total,
  onSelectLoaded,
}: Pick<TableHeadProps, 'total' | 'onSelectLoaded'>): ReactElement {
  const { size } = useLeadSelection();
  const words = useFirstMessages().table;
  const isAll = size > 0 && size === total;
  return (
    <input
      type="checkbox"
      className="ll-checkbox"
      data-part="select-all"
      tabIndex={-1}
      ref={(box) => {
        if (box) box.indeterminate = size > 0 && !isAll;
      }}
      checked={isAll}
      onChange={onSelectLoaded}
      aria-label={words.selectLoaded}
    />
  );
}
