'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { toAdapterError } from '../adapter/index.js';
import type { LeadStore, OnOver, WishNotice } from '../cache/index.js';
import type { Decision, JsonValue, PresentedLead, Wish } from '../core/index.js';
import type { Asker } from './decision-context.js';
import { decisions } from './decisions.js';
import type { LeadActionOffer } from './lead-action-offer.js';
import { useViewParts } from './lead-view-context.js';
import type { ViewParts } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';
import { useLeadValue } from './use-lead-value.js';
import { useLead } from './use-lead.js';
import { useWishNotice } from './use-wish-notice.js';
import type { WishTold } from './use-wish-notice.js';

export interface LeadActions extends WishTold {
  /**
   * In menu order; empty where the backend cannot act or the lead is not loaded, and for a moment when the page
   * shows actions for the first time: what decides on them is loaded then.
   */
  readonly offers: readonly LeadActionOffer[];
  /**
   * Makes a wish. Gives the decision: when refused, nothing was sent; nothing, when what decides is not loaded
   * yet: then it is decided on as soon as it is, and `onOver` hears of a refusal. `onOver` hears what came of
   * it, also when the row is gone by then: nothing where it came true, else why not.
   */
  readonly act: (
    action: string,
    params?: { readonly [name: string]: JsonValue },
    onOver?: OnOver,
  ) => Decision | undefined;
  /** The wishes that the backend has not answered, oldest first. */
  readonly pending: readonly Wish[];
  /** Those of them that were not sent yet: offline, or behind another of the lead. */
  readonly waiting: readonly Wish[];
  /** Gives up what was not sent yet: one wish, or all of the lead. */
  readonly drop: (wishId?: string) => void;
  /** What was told of wishes before and was read, the oldest first, as long as the page lives. */
  readonly past: readonly WishNotice[];
}

const none: readonly never[] = [];

/**
 * What can be done with one lead, and doing it. The badge shows the wish at once; the backend makes it a
 * fact or refuses it, and then the fact beneath is seen again.
 *
 * @example
 * const { offers, act } = useLeadActions(id);
 * act('pause', { until: '2026-12-24T08:00:00.000Z' });
 */
export function useLeadActions(id: string | undefined): LeadActions {
  const parts = useViewParts();
  const lead = useLead(id);
  const asker = useLeadlight();
  const told = useWishNotice(id);
  const past = useLeadValue(id, pastOf) ?? none;
  const waiting = useLeadValue(id, waitingOf) ?? none;
  const acting = useSyncExternalStore(decisions.subscribe, decisions.get, decisions.getOnServer);
  const offers = useMemo(
    () => (lead && typeof acting !== 'string' ? acting.offersOf(parts, lead, asker) : none),
    [lead, parts, asker, acting],
  );
  return {
    offers,
    act: actOn(parts, lead, asker),
    pending: lead?.pending ?? none,
    waiting,
    drop: (wishId) => id !== undefined && parts.store.wishes.drop(id, wishId),
    ...told,
    past,
  };
}

/** Makes wishes of a lead as it is expected to be. */
function actOn(parts: ViewParts, lead: PresentedLead | undefined, asker: Asker): LeadActions['act'] {
  return (action, params, onOver) => {
    if (!lead) return undefined;
    const asked = { action, ...(params && { params }), asker, onOver };
    const acting = decisions.get();
    if (typeof acting !== 'string') return acting.makeWish(parts, lead, asked);
    decisions.load().then(
      ({ makeLateWish }) => makeLateWish(parts, asked, lead),
      (error: unknown) => onOver?.(notLoaded(lead, action, error)),
    );
    return undefined;
  };
}

/** What is told when what makes wishes could not be loaded. None was made: it is named by what was asked for. */
function notLoaded(lead: PresentedLead, action: string, error: unknown): WishNotice {
  const { kind, message } = toAdapterError(error);
  return { id: `${lead.id} ${action}`, leadId: lead.id, action, kind: 'failed', reason: kind, message };
}

function waitingOf(store: LeadStore, id: string): readonly Wish[] {
  return store.wishes.waiting(id);
}

function pastOf(store: LeadStore, id: string): readonly WishNotice[] {
  return store.wishes.past(id);
}
