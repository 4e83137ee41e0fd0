'use client';
import type { StatusAppearance, StatusModel } from '../core/index.js';

/** The ways to filter by status: is any of, is none of, has ever been, has never been. */
export type StatusClause = 'status' | 'notStatus' | 'reached' | 'notReached';

/** One entry of a filter menu. */
export interface StatusOption extends StatusAppearance {
  readonly id: string;
  readonly checked: boolean;
  /** How many leads it would find; undefined where the backend does not say. */
  readonly count?: number;
}

export interface StatusOptionWithSubstatuses extends StatusOption {
  /** Empty unless the clause is `status` and the backend filters by substatus. */
  readonly substatuses: readonly StatusOption[];
}

/** Statuses under one heading, in the product's order. */
export interface StatusGroup {
  readonly key: string;
  readonly model: StatusModel;
  /** The heading; undefined for statuses without one. */
  readonly label?: string;
  readonly statuses: readonly StatusOptionWithSubstatuses[];
}

/** The draft of one clause of the view's query. Nothing is asked of the backend before `apply`. */
export interface StatusFilter {
  readonly clause: StatusClause;
  /** Takes the clause's values from the query; where it has none, keeps what is chosen. */
  readonly setClause: (clause: StatusClause) => void;
  /** Only what the backend can filter by; empty: offer no filter. */
  readonly availableClauses: readonly StatusClause[];
  readonly groups: readonly StatusGroup[];
  /** The chosen statuses or substatuses. */
  readonly ids: readonly string[];
  /** Turns a status or substatus over. Statuses and substatuses are not chosen together: one gives way. */
  readonly toggle: (id: string) => void;
  readonly isDirty: boolean;
  /** Writes the draft into the view's query. */
  readonly apply: () => void;
  /** Takes the clause out of the view's query, at once. */
  readonly clear: () => void;
  /** Forgets the draft. */
  readonly discard: () => void;
}

/**
 * A headless status filter: one clause at a time, with live counts.
 *
 * @example
 * const filter = useStatusFilter();
 * filter.toggle('replied');
 * filter.apply();
 */
export declare function useStatusFilter(): StatusFilter;
