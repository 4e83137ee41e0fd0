'use client';
import type { AdapterErrorKind } from '../adapter/index.js';
import type { Decision, JsonValue, RefusalReason, Wish } from '../core/index.js';

/** One action of a lead's menu, offered or refused with the reason. */
export interface LeadActionOffer {
  readonly action: string;
  readonly label: string;
  readonly icon: string;
  /** It cannot be taken back: ask first. */
  readonly destructive: boolean;
  /** Which values may be given along: `until`, `note`. */
  readonly params: readonly string[];
  readonly decision: Decision;
}

interface NoticeBase {
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

export interface LeadActions {
  /** In menu order; empty where the backend cannot act or the lead is not loaded. */
  readonly offers: readonly LeadActionOffer[];
  /** Makes a wish. Gives the decision: when refused, nothing was sent. */
  readonly act: (action: string, params?: { readonly [name: string]: JsonValue }) => Decision | undefined;
  /** The wishes that the backend has not answered, oldest first. */
  readonly pending: readonly Wish[];
  /** What came of the latest wish, where it did not come true. */
  readonly notice?: WishNotice;
  readonly dismissNotice: () => void;
}

/**
 * What can be done with one lead, and doing it. The badge shows the wish at once; the backend makes it a
 * fact or refuses it, and then the fact beneath is seen again.
 *
 * @example
 * const { offers, act } = useLeadActions(id);
 * act('pause', { until: '2026-12-24T08:00:00.000Z' });
 */
export declare function useLeadActions(id: string | undefined): LeadActions;
