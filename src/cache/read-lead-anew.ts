import { leadOptions } from './lead-options.js';
import type { ReadSource } from './read-source.js';

/**
 * Reads one lead by a read that begins after now. A read of it that is under way is waited for, and is not
 * enough. Tells whether the backend can.
 *
 * @throws AdapterError whatever the adapter rejects with
 */
export async function readLeadAnew(source: ReadSource, leadId: string): Promise<boolean> {
  const options = leadOptions(source, leadId);
  if (!options) return false;
  const now = source.stamps();
  const read = { ...options, staleTime: 0 };
  const page = await source.client.fetchQuery(read);
  if (page.begun < now) await source.client.fetchQuery(read);
  return true;
}
