'use client';
/** What is loaded when a page first shows actions: which a lead is offered and why not, and making wishes of them. */
import { openWishes } from '../cache/open-wishes.js';
import { noticeOf } from '../cache/wish-notice.js';
import { actionsFor, decide } from '../core/decision.js';
import { own } from '../core/index.js';
import type { Decision, JsonValue, PresentedLead, Wish } from '../core/index.js';
import { newId } from '../cache/index.js';
import type { OnOver } from '../cache/index.js';
import { canAct } from './can-act.js';
import { decisionContext } from './decision-context.js';
import type { Asker } from './decision-context.js';
import type { LeadActionOffer } from './lead-action-offer.js';
import type { ViewParts } from './lead-view-context.js';

/** What a person asks of a lead. */
export interface Asked {
  readonly action: string;
  readonly params?: { readonly [name: string]: JsonValue };
  readonly asker: Asker;
  readonly onOver: OnOver | undefined;
}

/** The actions of a lead's menu, as its model has them and the backend carries them out. */
export function offersOf(
  parts: ViewParts,
  { lead, expected }: PresentedLead,
  asker: Asker,
): readonly LeadActionOffer[] {
  const model = parts.modelFor(lead);
  const context = { ...decisionContext(parts, asker, expected), newId: () => 'offer' };
  return actionsFor(model, expected, context).flatMap(({ action, decision }) => {
    const definition = own(model.actions, action);
    if (!definition || !canAct(parts.store.adapter, action)) return [];
    const { label, icon, destructive, params } = definition;
    return { action, label, icon, destructive, params, decision };
  });
}

/** Decides on a wish, and makes it where it is allowed. Nothing, where the backend has no such action. */
export function makeWish(
  parts: ViewParts,
  { id: leadId, lead, expected }: PresentedLead,
  { action, params, asker, onOver }: Asked,
): Decision | undefined {
  if (!canAct(parts.store.adapter, action)) return undefined;
  const id = newId(parts.store, 'wish');
  const given = params && { params };
  const context = { ...decisionContext(parts, asker, expected), wishId: id, ...given };
  const decision = decide(parts.modelFor(lead), expected, action, context);
  if (decision.ok)
    openWishes(parts.store).make({ wish: { id, leadId, action, events: decision.events }, ...given }, onOver);
  return decision;
}

/** Makes a wish that was asked for before this was loaded: of the lead as it is by now. A refusal is told. */
export function makeLateWish(parts: ViewParts, asked: Asked, lead: PresentedLead): void {
  const { store, modelFor } = parts;
  const decision = makeWish(parts, store.getPresented(lead.id, modelFor) ?? lead, asked);
  if (!decision || decision.ok) return;
  const { refusal } = decision;
  const wish: Wish = { id: newId(store, 'wish'), leadId: lead.id, action: asked.action, events: [] };
  const outcome = { id: lead.id, result: 'refused', refusal } as const;
  asked.onOver?.(noticeOf(wish, { outcome, answered: 0 }, null));
}
