import { toAdapterError } from '../adapter/index.js';
import { isDeleted } from '../core/index.js';
import { readLeadAnew } from './read-lead-anew.js';
import type { ReadSource } from './read-source.js';
import type { WishAnswer } from './wish-answer.js';

interface Reader extends ReadSource {
  readAgain(): Promise<void>;
}

/**
 * Reads what came of a wish: only then is it known. Not where the answer brought the lead along, nor where
 * nobody may ask; a lead that is deleted leaves the lists.
 */
export async function readAfterAct(
  source: Reader,
  leadId: string,
  answer: WishAnswer | undefined,
  failure: Error | null,
): Promise<void> {
  const lead = answer?.outcome.result === 'done' ? answer.outcome.lead : undefined;
  if (lead && !isDeleted(lead)) return;
  if (failure && toAdapterError(failure).kind === 'unauthorized') return;
  const isRead = !lead && (await readLeadAnew(source, leadId).catch(() => false));
  if (!isRead) await source.readAgain();
}
