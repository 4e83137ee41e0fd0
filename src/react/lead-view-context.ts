'use client';
import { createContext, useContext } from 'react';
import type { CampaignSummary, Capabilities, LeadAdapter } from '../adapter/index.js';
import type { LeadStore, LiveFeed, ModelFor } from '../cache/index.js';
import { LeadlightError } from '../core/index.js';
import type { LeadQuery, Selection, StatusModel } from '../core/index.js';
import type { BulkPlace } from './bulk-place.js';

/** What made a query change. */
export type QueryChangeReason =
  | 'status-filter'
  | 'filter'
  | 'filter-chip'
  | 'search'
  | 'sort'
  | 'saved-view'
  | 'guide'
  | 'clear'
  | 'host';

/** What made a selection change. `query-change`: another filter clears it; `bulk-action`: an act is over. */
export type SelectionChangeReason =
  | 'toggle'
  | 'range'
  | 'select-all'
  | 'select-matching'
  | 'clear'
  | 'query-change'
  | 'bulk-action'
  | 'host';

export interface QueryChangeDetails {
  readonly reason: QueryChangeReason;
}

export interface SelectionChangeDetails {
  readonly reason: SelectionChangeReason;
}

export interface LiveChangeDetails {
  readonly reason: 'toggle' | 'host';
}

/** What the hooks of a view work with. Changes only with the view's adapter, models and campaign. */
export interface ViewParts {
  readonly store: LeadStore;
  readonly feed: LiveFeed;
  readonly bulk: BulkPlace;
  readonly models: readonly StatusModel[];
  readonly campaigns: readonly CampaignSummary[];
  readonly modelFor: ModelFor;
}

export interface ViewQuery {
  readonly query: LeadQuery;
  /** Another filter clears the selection; another order does not. */
  readonly setQuery: (query: LeadQuery, reason?: QueryChangeReason) => void;
}

export interface ViewSelection {
  readonly selection: Selection;
  readonly setSelection: (selection: Selection, reason?: SelectionChangeReason) => void;
}

export interface ViewPause {
  readonly paused: boolean;
  readonly setPaused: (paused: boolean) => void;
}

// Apart, so that a row is not rendered anew when another is selected.
export const ViewPartsContext = createContext<ViewParts | undefined>(undefined);
export const ViewQueryContext = createContext<ViewQuery | undefined>(undefined);
export const ViewSelectionContext = createContext<ViewSelection | undefined>(undefined);
export const ViewPauseContext = createContext<ViewPause | undefined>(undefined);

/** The nearest view. How its live connection stands changes often, and is apart: see {@link useLive}. */
export interface LeadViewState extends ViewQuery, ViewSelection {
  readonly adapter: LeadAdapter;
  readonly capabilities: Capabilities;
  readonly models: readonly StatusModel[];
  /** The lead's own model, its campaign's, or the only one; the first where none of these is known. */
  readonly modelFor: ModelFor;
}

/**
 * The headless form of `LeadView`: the nearest one's adapter, models, query and selection. What asks is drawn anew
 * with each of these; the kit's own components ask for what they show alone.
 *
 * @throws LeadlightError `no-view` outside a `LeadView`
 * @example
 * const { query, setQuery } = useLeadView();
 * setQuery({ ...query, sort: '-lastActivity' }, 'sort');
 */
export function useLeadView(): LeadViewState {
  const { store, models, modelFor } = useViewParts();
  const { adapter } = store;
  return {
    adapter,
    capabilities: adapter.capabilities,
    models,
    modelFor,
    ...useViewQuery(),
    ...useViewSelection(),
  };
}

/** Whether there is a view: for components that can do without one. */
export function useIsInView(): boolean {
  return useContext(ViewPartsContext) !== undefined;
}

export function useViewParts(): ViewParts {
  return within(useContext(ViewPartsContext));
}

/** What the view's backend can do. */
export function useCapabilities(): Capabilities {
  return useViewParts().store.adapter.capabilities;
}

export function useViewQuery(): ViewQuery {
  return within(useContext(ViewQueryContext));
}

export function useViewSelection(): ViewSelection {
  return within(useContext(ViewSelectionContext));
}

export function useViewPause(): ViewPause {
  return within(useContext(ViewPauseContext));
}

function within<T>(value: T | undefined): T {
  if (value === undefined) throw new LeadlightError('no-view', noView);
  return value;
}

const noView =
  'A component or hook for leads stands outside a LeadView, so it has none. Put it inside <LeadView adapter={…} models={…}>.';
