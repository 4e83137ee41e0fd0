import type { AdapterErrorKind } from '../adapter/index.js';
import type { RefusalReason, Wish } from '../core/index.js';
import { toAdapterError } from '../adapter/to-adapter-error.js';
import type { WishAnswer } from './wish-answer.js';
import type { WishMutation } from './wish-mutation.js';

interface NoticeBase {
  /** The wish's id. */
  readonly id: string;
  readonly leadId: string;
  readonly action: string;
  /** When it was asked for, by the view's clock. ISO 8601 UTC. */
  readonly at?: string;
  /** One English sentence. Word it by `reason` where there is a catalogue. */
  readonly message: string;
}

/** Why a wish did not come true: the backend refused it, or it could not be carried out. */
export type WishNotice = NoticeBase &
  (
    | { readonly kind: 'refused'; readonly reason: RefusalReason }
    | { readonly kind: 'failed'; readonly reason: AdapterErrorKind }
  );

/** What there is to tell of a wish that is over; undefined when it came true. */
export function noticeOf(
  { id, leadId, action, events: [first] }: Wish,
  answer: WishAnswer | undefined,
  failure: Error | null,
): WishNotice | undefined {
  const wish = { id, leadId, action, ...(first && { at: first.at }) };
  if (failure) {
    const { kind: reason, message } = toAdapterError(failure);
    return { ...wish, kind: 'failed', reason, message };
  }
  if (answer?.outcome.result !== 'refused') return undefined;
  const { reason, message } = answer.outcome.refusal;
  return { ...wish, kind: 'refused', reason, message };
}

const none: readonly WishNotice[] = [];

/** So many notices of one lead are remembered when they were read. */
const MOST_PAST = 20;

/** The notices of wishes, each the same object whenever it is asked for. */
export class Notices {
  readonly #made = new WeakMap<WishAnswer | Error, WishNotice>();
  readonly #past = new Map<string, readonly WishNotice[]>();

  /** Those of a lead that were read, the oldest first. */
  past(leadId: string): readonly WishNotice[] {
    return this.#past.get(leadId) ?? none;
  }

  /** Takes note that one was read. */
  read(notice: WishNotice): void {
    const { leadId } = notice;
    this.#past.set(leadId, [...this.past(leadId), notice].slice(-MOST_PAST));
  }

  of({ state }: WishMutation): WishNotice | undefined {
    const told = state.status === 'error' ? state.error : state.status === 'success' ? state.data : undefined;
    if (!told || !state.variables) return undefined;
    const notice = this.#made.get(told) ?? noticeOf(state.variables.wish, state.data, state.error);
    if (notice) this.#made.set(told, notice);
    return notice;
  }
}
