import { toAdapterError } from '../adapter/index.js';
import type { LeadAdapter } from '../adapter/index.js';
import * as keys from './keys.js';
import type { ReadPage } from './page.js';
import { manners } from './read-options.js';
import type { Reading } from './read-options.js';
import type { ReadSource } from './read-source.js';
import type { Stamps } from './stamps.js';

/** Reads one lead; undefined where the backend cannot. */
export function leadOptions({ adapter, scope, stamps }: ReadSource, id: string) {
  if (!adapter.getLead) return undefined;
  const getLead = adapter.getLead.bind(adapter);
  return {
    ...manners,
    queryKey: keys.lead(scope, id),
    queryFn: ({ signal }: Reading): Promise<ReadPage> => readLead({ getLead }, id, stamps, signal),
  };
}

/**
 * Reads one lead, as a page of one.
 *
 * @throws AdapterError whatever the adapter rejects with
 */
async function readLead(
  adapter: Required<Pick<LeadAdapter, 'getLead'>>,
  id: string,
  stamps: Stamps,
  signal: AbortSignal,
): Promise<ReadPage> {
  const begun = stamps();
  try {
    return { leads: [await adapter.getLead(id, { signal })], begun };
  } catch (error) {
    throw toAdapterError(error, signal);
  }
}
