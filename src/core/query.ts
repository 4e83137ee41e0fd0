import type { Phase } from './phase.js';
import type { Sort } from './sort-key.js';

/**
 * Which leads, in which order. Plain, serialisable data with a stable URL form. The clauses are joined by
 * and, the values within one by or; a clause that is absent or empty asks for nothing.
 */
export interface LeadQuery {
  readonly campaign?: string;
  /** Held now: shown, or for models that show several also held beside it. */
  readonly status?: readonly string[];
  /** None of these is held now. */
  readonly notStatus?: readonly string[];
  readonly substatus?: readonly string[];
  readonly phase?: readonly Phase[];
  /** Has ever been one of these. */
  readonly reached?: readonly string[];
  /** Has never been any of these. */
  readonly notReached?: readonly string[];
  readonly owner?: readonly string[];
  /** Step indexes, from 0. */
  readonly step?: readonly number[];
  /** Has one of these tags. */
  readonly tags?: readonly string[];
  /** In name, address or company; without regard to case and accents. */
  readonly search?: string;
  /** Active at or after this time. ISO 8601 UTC. */
  readonly activeSince?: string;
  readonly sort?: Sort;
}

/** The clauses that take a list of words, in the order of the URL form. */
export const LIST_CLAUSES = [
  'status',
  'notStatus',
  'substatus',
  'phase',
  'reached',
  'notReached',
  'owner',
  'tags',
] as const satisfies readonly (keyof LeadQuery)[];

/**
 * A query without what asks for nothing: blank words, and clauses that have no others. Whatever compares, writes or
 * answers queries goes by it, so that all of them mean the same.
 */
export function plainQuery(query: LeadQuery): LeadQuery {
  const clauses = Object.entries(query).map(([clause, value]) => [
    clause,
    Array.isArray(value) ? value.filter(isAsked) : value,
  ]);
  return Object.fromEntries(clauses.filter(([, value]) => isAsked(value)));
}

function isAsked(value: string | number | readonly (string | number)[] | undefined): boolean {
  return String(value ?? '').trim() !== '';
}

/** Whether a query asks for anything but an order: whether it can leave a lead out. */
export function isFiltered(query: LeadQuery): boolean {
  return queryKey({ ...query, sort: undefined }) !== '[]';
}

/** One text for all queries that ask the same: the key of a cache. */
export function queryKey(query: LeadQuery): string {
  const asked: { readonly [clause: string]: unknown } = { ...plainQuery(query) };
  const clauses = Object.keys(asked).sort();
  return JSON.stringify(clauses.map((clause) => [clause, inOneOrder(asked[clause])]));
}

function inOneOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}
