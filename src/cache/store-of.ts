import type { QueryClient } from '@tanstack/query-core';
import type { LeadAdapter } from '../adapter/index.js';
import { LeadStore } from './lead-store.js';

const stores = new WeakMap<QueryClient, WeakMap<LeadAdapter, LeadStore>>();

/** The one store of an adapter under a query client. It goes when either goes. */
export function storeOf(client: QueryClient, adapter: LeadAdapter): LeadStore {
  const ofClient = stores.get(client) ?? new WeakMap<LeadAdapter, LeadStore>();
  stores.set(client, ofClient);
  const store = ofClient.get(adapter) ?? new LeadStore({ client, adapter });
  ofClient.set(adapter, store);
  return store;
}
