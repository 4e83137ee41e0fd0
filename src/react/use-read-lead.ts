'use client';
import { skipToken, useQuery } from '@tanstack/react-query';
import { keys, leadOptions } from '../cache/index.js';
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
  const options = leadOptions(store, id);
  const { error } = useQuery(
    options && !lead ? options : { queryKey: keys.lead(store.scope, id), queryFn: skipToken },
  );
  if (lead) return { state: 'ready', lead };
  if (!options) return { state: 'unavailable' };
  if (!error) return { state: 'loading' };
  return { state: 'kind' in error && error.kind === 'not-found' ? 'gone' : 'error', error };
}
