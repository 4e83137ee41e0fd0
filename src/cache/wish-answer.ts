import { AdapterError } from '../adapter/index.js';
import type { ActReport, LeadAdapter, Outcome } from '../adapter/index.js';
import type { JsonValue, Wish } from '../core/index.js';
import { toAdapterError } from '../adapter/to-adapter-error.js';
import { cannotAct } from './cannot-act.js';
import type { Stamps } from './stamps.js';

/** A wish, and what the asker gave along. */
export interface WishRequest {
  readonly wish: Wish;
  readonly params?: { readonly [name: string]: JsonValue };
}

type Answered = Extract<Outcome, { result: 'done' | 'refused' }>;

/** What the backend said to a wish, and when. */
export interface WishAnswer {
  readonly outcome: Answered;
  /** A read that begins after this stamp has seen what was done. */
  readonly answered: number;
}

/**
 * Asks the backend for a wish. The wish's id is the idempotency key, so that asking again is safe.
 *
 * @throws AdapterError when it could not be carried out
 */
export async function askFor(
  adapter: LeadAdapter,
  { wish, params }: WishRequest,
  stamps: Stamps,
): Promise<WishAnswer> {
  const selection = { ids: [wish.leadId] };
  const request = { action: wish.action, selection, idempotencyKey: wish.id, ...(params && { params }) };
  try {
    if (!adapter.act) throw cannotAct(adapter.id);
    const report = await adapter.act(request);
    return { outcome: answerOf(report, wish.leadId, adapter), answered: stamps() };
  } catch (error) {
    throw toAdapterError(error);
  }
}

function answerOf(report: ActReport, leadId: string, adapter: LeadAdapter): Answered {
  const outcome = report.outcomes.find(({ id }) => id === leadId);
  // A job that goes on has said yes, and tells the rest later.
  if (!outcome && report.job !== undefined) return { id: leadId, result: 'done' };
  if (!outcome) throw leftOut(adapter, leadId);
  if (outcome.result === 'failed') throw errorOf(outcome.error);
  if (outcome.result === 'not-attempted') throw notAttempted(leadId);
  return outcome;
}

function errorOf({
  kind,
  message,
  retryable,
}: Extract<Outcome, { result: 'failed' }>['error']): AdapterError {
  return new AdapterError(kind, message, { retryable });
}

function notAttempted(leadId: string): AdapterError {
  return new AdapterError('unavailable', `Lead "${leadId}" was not attempted. Try again.`, {
    retryable: false,
  });
}

function leftOut(adapter: LeadAdapter, leadId: string): AdapterError {
  const message = `Adapter "${adapter.id}" answered an act without an outcome for lead "${leadId}". A report must name every lead it was asked for.`;
  return new AdapterError('malformed', message);
}
