'use client';
import { useMemo } from 'react';
import type { LeadAdapter } from '../adapter/index.js';
import type { LeadStore, OnOver, WishNotice } from '../cache/index.js';
import { actionsFor, decide, own } from '../core/index.js';
import type {
  Decision,
  DecisionContext,
  JsonValue,
  PresentedLead,
  StatusModel,
  Wish,
} from '../core/index.js';
import { canAct } from './can-act.js';
import { useViewParts } from './lead-view-context.js';
import { useDecisionContext } from './use-decision-context.js';
import { useLeadValue } from './use-lead-value.js';
import { useLead } from './use-lead.js';
import { useWishNotice } from './use-wish-notice.js';
import type { WishTold } from './use-wish-notice.js';

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

export interface LeadActions extends WishTold {
  /** In menu order; empty where the backend cannot act or the lead is not loaded. */
  readonly offers: readonly LeadActionOffer[];
  /**
   * Makes a wish. Gives the decision: when refused, nothing was sent. `onOver` hears what came of it, also
   * when the row is gone by then: nothing where it came true, else why not.
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

const noOffers: readonly LeadActionOffer[] = [];
const noWishes: readonly Wish[] = [];
const noNotices: readonly WishNotice[] = [];

/**
 * What can be done with one lead, and doing it. The badge shows the wish at once; the backend makes it a
 * fact or refuses it, and then the fact beneath is seen again.
 *
 * @example
 * const { offers, act } = useLeadActions(id);
 * act('pause', { until: '2026-12-24T08:00:00.000Z' });
 */
export function useLeadActions(id: string | undefined): LeadActions {
  const { store, modelFor } = useViewParts();
  const lead = useLead(id);
  const contextOf = useDecisionContext();
  const told = useWishNotice(id);
  const past = useLeadValue(id, pastOf) ?? noNotices;
  const waiting = useLeadValue(id, waitingOf) ?? noWishes;
  const offers = useMemo(() => {
    if (!lead) return noOffers;
    const context = { ...contextOf(lead.expected), newId: () => 'offer' };
    return offersOf(modelFor(lead.lead), lead, context, store.adapter);
  }, [lead, contextOf, modelFor, store]);
  const act = useAct(lead);
  return {
    offers,
    act,
    pending: lead?.pending ?? noWishes,
    waiting,
    drop: (wishId) => id !== undefined && store.wishes.drop(id, wishId),
    ...told,
    past,
  };
}

/** Makes wishes of a lead as it is expected to be. */
function useAct(lead: PresentedLead | undefined): LeadActions['act'] {
  const { store, modelFor } = useViewParts();
  const contextOf = useDecisionContext();
  return (action, params, onOver) => {
    if (!lead || !canAct(store.adapter, action)) return undefined;
    const wishId = store.newId('wish');
    const given = params && { params };
    const context = { ...contextOf(lead.expected), wishId, ...given };
    const decision = decide(modelFor(lead.lead), lead.expected, action, context);
    if (!decision.ok) return decision;
    const wish = { id: wishId, leadId: lead.id, action, events: decision.events };
    store.wishes.make({ wish, ...given }, onOver);
    return decision;
  };
}

function waitingOf(store: LeadStore, id: string): readonly Wish[] {
  return store.wishes.waiting(id);
}

function pastOf(store: LeadStore, id: string): readonly WishNotice[] {
  return store.wishes.past(id);
}

function offersOf(
  model: StatusModel,
  lead: PresentedLead,
  context: DecisionContext,
  adapter: LeadAdapter,
): readonly LeadActionOffer[] {
  return actionsFor(model, lead.expected, context).flatMap(({ action, decision }) => {
    const definition = own(model.actions, action);
    if (!definition || !canAct(adapter, action)) return [];
    const { label, icon, destructive, params } = definition;
    return { action, label, icon, destructive, params, decision };
  });
}
