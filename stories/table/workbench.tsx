import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { LeadAdapter } from '../../src/adapter/index.js';
import type { StatusModel } from '../../src/core/index.js';
import {
  BulkActionBar,
  FilterChips,
  LeadlightProvider,
  LeadSearch,
  LeadTable,
  LeadView,
  LiveIndicator,
  MoreFilters,
  SavedViews,
  StatusFilterMenu,
} from '../../src/index.js';
import type { LeadTableProps, LeadViewProps, SavedView } from '../../src/index.js';
import './workbench.css';

export interface WorkbenchProps extends Omit<LeadViewProps, 'adapter' | 'models' | 'children'> {
  adapter: LeadAdapter;
  models: StatusModel | readonly StatusModel[];
  /** The clock of the simulation, where there is one. */
  now?: (() => string) | undefined;
  ready?: readonly SavedView[];
  table?: LeadTableProps;
  children?: ReactNode;
}

/** Everything that daily work with leads needs, around one table. */
export function Workbench({
  adapter,
  models,
  now,
  ready,
  table,
  children,
  ...view
}: WorkbenchProps): ReactElement {
  const search = useRef<HTMLInputElement>(null);
  return (
    <LeadlightProvider timeZone="UTC" {...(now && { now })}>
      <LeadView adapter={adapter} models={models} {...view}>
        <div className="st-workbench">
          <SavedViews {...(ready && { ready })} />
          <div className="st-workbench-filters">
            <LeadSearch ref={search} />
            <StatusFilterMenu />
            <MoreFilters />
            <FilterChips />
            <LiveIndicator />
          </div>
          <LeadTable {...table} onSearchKey={() => search.current?.focus()} />
          <BulkActionBar />
          {children}
        </div>
      </LeadView>
    </LeadlightProvider>
  );
}
