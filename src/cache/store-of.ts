import type { QueryClient } from '@tanstack/query-core';
import type { LeadAdapter } from '../adapter/index.js';
import { LeadStore } from './lead-store.js';

interface Stores {
  readonly known: WeakMap<LeadAdapter, LeadStore>;
  /** How many adapters came with an id. */
  readonly named: Map<string, number>;
}

const stores = new WeakMap<QueryClient, Stores>();

/**
 * The one store of an adapter under a query client. It goes when either goes. Its data are kept under the adapter's
 * id. Another adapter that comes later with the same id, as after a change of account, gets a name of its own: it has
 * other leads.
 */
export function storeOf(client: QueryClient, adapter: LeadAdapter): LeadStore {
  const { known, named } = stores.get(client) ?? { known: new WeakMap(), named: new Map() };
  stores.set(client, { known, named });
  const there = known.get(adapter);
  if (there) return there;
  const nth = (named.get(adapter.id) ?? 0) + 1;
  named.set(adapter.id, nth);
  const scope = nth === 1 ? adapter.id : `${adapter.id}#${nth}`;
  const store = new LeadStore({ client, adapter, scope });
  known.set(adapter, store);
  return store;
}
