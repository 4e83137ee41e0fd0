'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { LeadStore, OnOver, WishNotice } from '../cache/index.js';
import { noticeOf } from '../cache/wish-notice.js';
import { own } from '../core/index.js';
import type {
  ActionOffer,
  Decision,
  JsonValue,
  PresentedLead,
  Refusal,
  StatusModel,
  Wish,
} from '../core/index.js';
import { canAct } from './can-act.js';
import { decisions } from './decisions.js';
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

type Rules = Exclude<ReturnType<typeof decisions.get>, string>;

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
  const rules = useSyncExternalStore(decisions.subscribe, decisions.get, decisions.getOnServer);
  const offers = useMemo(() => {
    if (!lead || typeof rules === 'string') return noOffers;
    const context = { ...contextOf(lead.expected), newId: () => 'offer' };
    return offersOf(
      rules.actionsFor(modelFor(lead.lead), lead.expected, context),
      modelFor(lead.lead),
      store,
    );
  }, [lead, contextOf, modelFor, store, rules]);
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
  const make = useMake();
  return (action, params, onOver) => {
    if (!lead || !canAct(store.adapter, action)) return undefined;
    const asked: Asked = { id: store.newId('wish'), action, ...(params && { params }), onOver };
    const rules = decisions.get();
    if (typeof rules !== 'string') return make(rules, lead, asked);
    const wish: Wish = { id: asked.id, leadId: lead.id, action, events: [] };
    const makeNow = (loaded: Rules): void => {
      // Not of the lead as it was: other wishes may have been made meanwhile.
      const decision = make(loaded, store.getPresented(lead.id, modelFor) ?? lead, asked);
      if (!decision.ok) onOver?.(refusalNotice(wish, decision.refusal));
    };
    void decisions.load().then(makeNow, (error: Error) => onOver?.(noticeOf(wish, undefined, error)));
    return undefined;
  };
}

interface Asked {
  readonly id: string;
  readonly action: string;
  readonly params?: { readonly [name: string]: JsonValue };
  readonly onOver: OnOver | undefined;
}

/** Decides on a wish, and makes it where it is allowed. */
function useMake(): (rules: Rules, lead: PresentedLead, asked: Asked) => Decision {
  const { store, modelFor } = useViewParts();
  const contextOf = useDecisionContext();
  return ({ decide }, { id: leadId, lead, expected }, { id, action, params, onOver }) => {
    const given = params && { params };
    const context = { ...contextOf(expected), wishId: id, ...given };
    const decision = decide(modelFor(lead), expected, action, context);
    if (decision.ok)
      store.wishes.make({ wish: { id, leadId, action, events: decision.events }, ...given }, onOver);
    return decision;
  };
}

function refusalNotice(wish: Wish, refusal: Refusal): WishNotice | undefined {
  return noticeOf(wish, { outcome: { id: wish.leadId, result: 'refused', refusal }, answered: 0 }, null);
}

function waitingOf(store: LeadStore, id: string): readonly Wish[] {
  return store.wishes.waiting(id);
}

function pastOf(store: LeadStore, id: string): readonly WishNotice[] {
  return store.wishes.past(id);
}

function offersOf(
  offers: readonly ActionOffer[],
  model: StatusModel,
  { adapter }: LeadStore,
): readonly LeadActionOffer[] {
  return offers.flatMap(({ action, decision }) => {
    const definition = own(model.actions, action);
    if (!definition || !canAct(adapter, action)) return [];
    const { label, icon, destructive, params } = definition;
    return { action, label, icon, destructive, params, decision };
  });
}
