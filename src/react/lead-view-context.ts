'use client';
import type { Capabilities, LeadAdapter } from '../adapter/index.js';
import type { Lead, LeadQuery, Selection, StatusModel } from '../core/index.js';

/** What made a query change. */
export type QueryChangeReason =
  | 'status-filter'
  | 'filter-chip'
  | 'search'
  | 'sort'
  | 'saved-view'
  | 'clear'
  | 'host';

/** What made a selection change. `query-change`: another filter clears it. */
export type SelectionChangeReason =
  | 'toggle'
  | 'range'
  | 'select-all'
  | 'select-matching'
  | 'clear'
  | 'query-change'
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

/** The nearest view, without anything that changes often: see {@link useLive}, {@link useLeadSelection}. */
export interface LeadViewState {
  readonly adapter: LeadAdapter;
  readonly capabilities: Capabilities;
  readonly models: readonly StatusModel[];
  /** The lead's own model, its campaign's, or the only one; the first where none of these is known. */
  readonly modelFor: (lead: Pick<Lead, 'model' | 'campaignId'>) => StatusModel;
  readonly query: LeadQuery;
  /** Another filter clears the selection; another order does not. */
  readonly setQuery: (query: LeadQuery, reason?: QueryChangeReason) => void;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection, reason?: SelectionChangeReason) => void;
}

/**
 * The headless form of `LeadView`: the nearest one's adapter, models, query and selection.
 *
 * @throws LeadlightError `no-view` outside a `LeadView`
 * @example
 * const { query, setQuery } = useLeadView();
 * setQuery({ ...query, sort: '-lastActivity' }, 'sort');
 */
export declare function useLeadView(): LeadViewState;
