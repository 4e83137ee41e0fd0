/**
 * The laws: what a fact is, how a status is read from facts, what a wish may do, how a lead is shown. Pure;
 * no clock, no network, no React, no dependency.
 *
 * @packageDocumentation
 */
export { withEvents } from './apply-events.js';
export { checkModel } from './check-model/check-model.js';
export type { ModelProblem } from './model-problem.js';
export { compareLeads, sortKeys } from './compare-leads.js';
export { all, any, happened, not, stands } from './condition.js';
export type { Condition } from './condition.js';
export { countStatuses } from './count.js';
export type { StatusCounts } from './count.js';
export { actionsFor, decide } from './decision.js';
export type { ActionOffer, Decision } from './decision.js';
export type { DecisionContext } from './decision-context.js';
export { defineStatusModel } from './define-model.js';
export type {
  ActionData,
  ReactionData,
  StatusModelData,
  SubstatusData,
  TroubleData,
} from './define-model.js';
export { LeadlightError } from './error.js';
export { compareEvents } from './compare-events.js';
export { END_TYPES, EVENT_TYPES, isEventType, REPLY_TYPES, SEND_TYPES } from './event.js';
export type { Actor, EventData, EventType, JsonValue, KnownEventType, LeadEvent } from './event.js';
export { eventTypesOf } from './event-types-of.js';
export { exampleJournal, findExample } from './example.js';
export type { CampaignContext } from './guard.js';
export {
  emptyJournal,
  joinJournals,
  journalEvents,
  latestEvent,
  oneAfter,
  statusReducer,
} from './journal.js';
export type { Journal } from './journal.js';
export { describeStatus } from './describe-status.js';
export type { StatusAppearance } from './describe-status.js';
export { lifecycleOf } from './lifecycle/lifecycle.js';
export { mainWays } from './lifecycle/main-ways.js';
export type { Lifecycle, Transition, TransitionCause } from './lifecycle/transition.js';
export { isDeleted, isHidden } from './hidden-lead.js';
export { isoTime, millisecondsOf } from './iso-time.js';
export { leadStanding } from './lead-status.js';
export type { LeadStanding } from './lead-status.js';
export { contactIdOf, normalizeEmail } from './contact-id.js';
export { addressKey, personKey } from './person-key.js';
export { leadName } from './lead-name.js';
export { includesEvent, lastActivity, supersedes } from './lead.js';
export type { Contact, Lead, LeadStep } from './lead.js';
export { matches, searchText } from './matches.js';
export { NAMED_GUARDS } from './model.js';
export type {
  ActionDefinition,
  CampaignActionDefinition,
  Emission,
  EventMatch,
  Guard,
  NamedGuard,
  OfferedFrom,
  Reaction,
  StatusClauses,
  StatusDefinition,
  StatusModel,
  SubstatusDefinition,
  TroubleDefinition,
} from './model.js';
export { oddLead } from './odd-lead.js';
export { oddStatus } from './odd-status.js';
export { isAboutOptOut, isOptedOut, OPTED_IN_AGAIN, optOutData } from './opt-out.js';
export { own } from './own.js';
export { parseStatusModel } from './parse-model/parse-model.js';
export { iconOfPhase, PHASES, toneOfPhase, TONES } from './phase.js';
export type { Phase, Tone } from './phase.js';
export { present } from './present.js';
export type { PresentedLead } from './present.js';
export { isFiltered, LIST_CLAUSES, plainQuery, queryKey } from './query.js';
export type { LeadQuery } from './query.js';
export { SORT_KEYS } from './sort-key.js';
export type { Sort, SortKey } from './sort-key.js';
export { queryFromSearch, queryToSearch } from './query-url.js';
export { isStillDue, reactionsTo } from './reaction.js';
export type { DueReaction, ReactionContext } from './reaction.js';
export { decidingEvent, heldStatuses } from './held-statuses.js';
export { readStatus } from './reading.js';
export type { StatusReading } from './reading.js';
export { refuse, REFUSAL_REASONS } from './refusal.js';
export type { Refusal, RefusalReason } from './refusal.js';
export type { Report } from './report.js';
export {
  emptySelection,
  isSelected,
  selectIds,
  selectionRequest,
  selectionSize,
  selectMatching,
  setSelected,
  toggleSelected,
} from './selection.js';
export type { Selection, SelectionRequest } from './selection.js';
export { standingPhase } from './standing-phase.js';
export { stops } from './stops.js';
export { translateModel } from './translate-model.js';
export type { ModelTexts, TextsOf } from './translate-model.js';
export { statusesOfTrouble, troublesIn, troublesOf } from './trouble.js';
export type { TroubleSighting } from './trouble.js';
export type { Wish } from './wish.js';
