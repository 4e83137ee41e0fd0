import { conditionHolds } from './condition-holds.js';
import type { Condition } from './condition.js';
import type { DecisionContext } from './decision-context.js';
import { emissionsOf } from './emission.js';
import type { LeadEvent } from './event.js';
import { findExample } from './example.js';
import type { CampaignContext } from './guard.js';
import { namedGuards } from './guard.js';
import { oneAfter, statusReducer } from './journal.js';
import { isDeleted } from './hidden-lead.js';
import { leadStanding } from './lead-status.js';
import type { Lead } from './lead.js';
import type { ActionDefinition, Guard, OfferedFrom, StatusModel } from './model.js';
import { own } from './own.js';
import { decidingEvent, heldStatuses, readHeld } from './held-statuses.js';
import { fits, readStatus } from './reading.js';
import { refuse } from './refusal.js';
import type { Refusal } from './refusal.js';

export type Decision =
  | { readonly ok: true; readonly events: readonly LeadEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** One action of a model, with what would come of it now. */
export interface ActionOffer {
  readonly action: string;
  readonly decision: Decision;
}

/**
 * Whether the model allows an action on a lead now, and which events it would make; else why not. Asked in
 * this order, the first that fails is the reason: the action exists · in team mode the actor is the owner ·
 * it is offered from a status held now · its own guards, in the order written. A lead without a journal
 * passes every condition: it is offered what its status offers, and the backend has the last word.
 *
 * @example
 * const decision = decide(lemlist, lead, 'pause', { actor, now, newId, params: { until } });
 * if (!decision.ok) tell(decision.refusal.message);
 */
export function decide(model: StatusModel, lead: Lead, action: string, context: DecisionContext): Decision {
  const refusal = refusalOf(model, lead, action, context);
  if (refusal) return { ok: false, refusal };
  const definition = own(model.actions, action);
  return { ok: true, events: definition ? emissionsOf(definition, lead, context) : [] };
}

/** Every action of the model in menu order, offered or refused with the reason. */
export function actionsFor(model: StatusModel, lead: Lead, context: DecisionContext): readonly ActionOffer[] {
  return Object.keys(model.actions).map((action) => ({
    action,
    decision: decide(model, lead, action, context),
  }));
}

/** All that a question about one action is asked of. */
interface Question {
  readonly model: StatusModel;
  readonly lead: Lead;
  readonly action: string;
  readonly definition: ActionDefinition;
  readonly campaign: CampaignContext | undefined;
  readonly held: readonly string[];
}

function refusalOf(
  model: StatusModel,
  lead: Lead,
  action: string,
  context: DecisionContext,
): Refusal | undefined {
  // Only who gives a word of its own needs the word and the journal weighed against each other.
  const standing =
    lead.status === undefined ? readHeld(model, lead.journal ?? {}) : leadStanding(model, lead);
  const { status } = standing;
  const definition = own(model.actions, action);
  if (!definition)
    return refuse(model.systemOnly.includes(action) ? 'system-only' : 'unknown-action', action, status);
  if (!definition.anyMember && isForeign(context)) return refuse('not-owner', action, status);
  const question = {
    model,
    lead,
    action,
    definition,
    campaign: context.campaign,
    held: heldStatuses(standing),
  };
  if (!isOffered(question))
    return refuse(isFinal(model, lead, status) ? 'irreversible' : 'not-offered', action, status);
  const failed = definition.guards.find((guard) => isAsked(question, guard) && !passes(question, guard));
  return failed && refuse(failed.refusal, action, status, refusalDetails(lead, failed));
}

/** Whether an action is offered from a status held now. What its guards say is another question. */
export function isOfferedFor(model: StatusModel, lead: Lead, action: string): boolean {
  return offeredAmong(model, lead, [action]).length > 0;
}

/** Those of some actions that are offered from a status held now, in the order given. */
export function offeredAmong(model: StatusModel, lead: Lead, actions: readonly string[]): readonly string[] {
  const held = heldStatuses(leadStanding(model, lead));
  return actions.filter((action) => {
    const definition = own(model.actions, action);
    return definition && isOffered({ model, lead, action, definition, held, campaign: undefined });
  });
}

function isForeign({ campaign, actor }: DecisionContext): boolean {
  return campaign?.teamMode === true && campaign.ownerId !== undefined && campaign.ownerId !== actor.id;
}

function isOffered({ model, lead, definition, held }: Question): boolean {
  if (isDeleted(lead) || !isFrom(definition.from, held)) return false;
  return holds(model, lead, definition.when);
}

function isFrom(from: OfferedFrom<string>, held: readonly string[]): boolean {
  if (from === 'any') return true;
  if ('not' in from) return !held.some((status) => from.not.includes(status));
  return held.some((status) => from.includes(status));
}

/** A guard is asked while one of its statuses is held, and where `on` fits the event that decided it. */
function isAsked({ model, lead, held }: Question, { from, on }: Guard): boolean {
  const statuses = held.filter((status) => !from || from.includes(status));
  if (!on) return statuses.length > 0;
  const deciders = statuses.map((status) => lead.journal && decidingEvent(model, lead.journal, status));
  return deciders.some((event) => event !== undefined && fits(on, event));
}

function passes({ model, lead, campaign }: Question, guard: Guard): boolean {
  if (typeof guard.holds === 'string') return namedGuards[guard.holds](lead, campaign);
  return holds(model, lead, guard.holds);
}

/** A condition asked of a lead. Without a journal it passes: the backend has the last word. */
function holds(model: StatusModel, { journal }: Lead, condition: Condition | undefined): boolean {
  return !journal || !condition || conditionHolds(model, condition, journal);
}

/** A suppressed status that no action leads this lead out of, but deletion. */
function isFinal(model: StatusModel, lead: Lead, status: string): boolean {
  if (own(model.statuses, status)?.phase !== 'suppressed') return false;
  return !Object.values(model.actions).some(
    (action) => !deletes(action) && isFrom(action.from, [status]) && leaves(model, lead, status, action),
  );
}

function deletes({ emits }: ActionDefinition): boolean {
  return emits.some(({ type }) => type === 'lead.deleted');
}

/** Without a journal of its own, a lead is taken for any that has the status. */
function leaves(model: StatusModel, lead: Lead, status: string, { emits }: ActionDefinition): boolean {
  const { id: leadId } = lead;
  const journal = lead.journal ?? findExample(model, status);
  if (!journal) return false;
  const at = oneAfter(journal, '');
  const events = emits.map((emission, index) => ({ ...emission, id: `leave-${index}`, leadId, at }));
  return readStatus(model, events.reduce(statusReducer, journal)).status !== status;
}

function refusalDetails(lead: Lead, { refusal }: Guard): Refusal['details'] {
  const variables = lead.journal?.['lead.data-missing']?.data?.variables;
  return refusal === 'missing-data' && variables ? { variables } : undefined;
}
