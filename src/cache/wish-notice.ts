import type { AdapterErrorKind } from '../adapter/index.js';
import type { RefusalReason } from '../core/index.js';
import { toAdapterError } from '../adapter/to-adapter-error.js';
import type { WishMutation } from './wishes.js';

interface NoticeBase {
  /** The wish's id. */
  readonly id: string;
  readonly leadId: string;
  readonly action: string;
  /** One English sentence. Word it by `reason` where there is a catalogue. */
  readonly message: string;
}

/** Why a wish did not come true: the backend refused it, or it could not be carried out. */
export type WishNotice = NoticeBase &
  (
    | { readonly kind: 'refused'; readonly reason: RefusalReason }
    | { readonly kind: 'failed'; readonly reason: AdapterErrorKind }
  );

/** What there is to tell of a wish that is over; undefined when it came true or is still open. */
export function noticeOf({ state }: WishMutation): WishNotice | undefined {
  if (!state.variables) return undefined;
  const { id, leadId, action } = state.variables.wish;
  if (state.status === 'error') {
    const { kind: reason, message } = toAdapterError(state.error);
    return { id, leadId, action, kind: 'failed', reason, message };
  }
  if (state.data?.outcome.result !== 'refused') return undefined;
  const { reason, message } = state.data.outcome.refusal;
  return { id, leadId, action, kind: 'refused', reason, message };
}
