'use client';
import { useQuery } from '@tanstack/react-query';
import { keys, leadOptions } from '../cache/index.js';
import type { ReadPage } from '../cache/index.js';
import type { PresentedLead } from '../core/index.js';
import { useViewParts } from './lead-view-context.js';
import { useLead } from './use-lead.js';

export interface ReadLead {
  /** `gone`: the backend has no such lead; `unavailable`: it reads no single lead, and no loaded page has it. */
  readonly state: 'loading' | 'ready' | 'gone' | 'error' | 'unavailable';
  readonly lead?: PresentedLead;
  readonly error?: Error;
}

/**
 * One lead, read from the backend where no loaded page has it.
 *
 * @example
 * const { lead, state } = useReadLead(id);
 */
export function useReadLead(id: string): ReadLead {
  const { store } = useViewParts();
  const lead = useLead(id);
  const options = leadOptions(store, id) ?? unread(store.scope, id);
  const canRead = store.adapter.getLead !== undefined;
  const { error } = useQuery({ ...options, enabled: canRead && lead === undefined });
  if (lead) return { state: 'ready', lead };
  if (!canRead) return { state: 'unavailable' };
  if (!error) return { state: 'loading' };
  return { state: 'kind' in error && error.kind === 'not-found' ? 'gone' : 'error', error };
}

/** In the place of a read that the backend cannot do. */
function unread(adapter: string, id: string) {
  return {
    queryKey: keys.lead(adapter, id),
    queryFn: () => Promise.reject<ReadPage>(new TypeError('The adapter has no getLead method.')),
  };
}
