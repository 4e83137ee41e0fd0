import type { QueryClient } from '@tanstack/query-core';
import type { LeadAdapter } from '../adapter/index.js';

interface Scopes {
  readonly known: WeakMap<LeadAdapter, string>;
  readonly taken: Map<string, number>;
}

const scopes = new WeakMap<QueryClient, Scopes>();

/**
 * The name under which the data of an adapter are kept in a query client: its id. Another adapter that comes
 * later with the same id, as after a change of account, gets a name of its own: it has other leads.
 */
export function scopeOf(client: QueryClient, adapter: LeadAdapter): string {
  const { known, taken } = scopes.get(client) ?? { known: new WeakMap(), taken: new Map() };
  scopes.set(client, { known, taken });
  const name = known.get(adapter);
  if (name !== undefined) return name;
  const nth = (taken.get(adapter.id) ?? 0) + 1;
  taken.set(adapter.id, nth);
  const given = nth === 1 ? adapter.id : `${adapter.id}#${nth}`;
  known.set(adapter, given);
  return given;
}
