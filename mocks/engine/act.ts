import { refuse } from '../../src/core/index.js';
import type { Actor, Refusal, RefusalReason } from '../../src/core/index.js';
import { UsedKeys } from '../../src/adapter/index.js';
import type { ActReport, ActRequest, Outcome } from '../../src/adapter/index.js';
import { ask, perform } from './ask.js';
import { DAY, isoOf } from './clock.js';
import type { LeadList } from './lead-list.js';
import { snapshotOf } from './snapshot.js';
import { restore, rememberBefore } from './undo.js';
import type { Undoing, UndoLog } from './undo.js';
import type { World } from './world.js';

/** Of a selection by query, so many outcomes are told one by one. */
const TOLD_OUTCOMES = 1000;

/** What acts leave behind: the keys that were used, the answers by key, and what can be undone. */
export interface ActLog {
  readonly keys: UsedKeys;
  readonly answers: Map<string, ActReport>;
  readonly undo: UndoLog;
}

/** A log of acts, empty. */
export function createActLog(): ActLog {
  return { keys: new UsedKeys(), answers: new Map(), undo: new Map() };
}

/**
 * Carries an action out on a selection. The same idempotency key has one effect and one answer; a dry run has no
 * effect, and no key. A selection by query of which more leads match now than the person saw is refused as `stale`.
 */
export function act(world: World, list: LeadList, log: ActLog, request: ActRequest, actor: Actor): ActReport {
  log.keys.claim(request);
  const known = request.dryRun ? undefined : log.answers.get(request.idempotencyKey);
  if (known) return known;
  const chosen = choose(world, list, request);
  const report =
    chosen.kind === 'stale' ? staleReport(request, chosen) : actOn(world, log, request, actor, chosen.ids);
  if (!request.dryRun) log.answers.set(request.idempotencyKey, report);
  return report;
}

type Chosen =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'stale'; readonly ids: readonly string[]; readonly size: number };

function choose({ leads }: World, list: LeadList, { selection }: ActRequest): Chosen {
  if ('ids' in selection) return { kind: 'ids', ids: [...new Set(selection.ids)] };
  const matching = list.find(selection.query);
  const except = new Set(selection.except);
  const ids = matching.map((index) => leads[index]?.id ?? '').filter((id) => !except.has(id));
  if (matching.length <= selection.count) return { kind: 'ids', ids };
  return { kind: 'stale', ids, size: Math.max(0, selection.count - except.size) };
}

function staleReport(
  { action }: ActRequest,
  { ids, size }: { readonly ids: readonly string[]; readonly size: number },
) {
  const refusal = refuse('stale', action, '');
  const outcomes = ids.slice(0, Math.min(size, TOLD_OUTCOMES)).map((id) => refusedOutcome(id, refusal));
  return { totals: { done: 0, refused: { stale: size }, failed: 0, notAttempted: 0 }, outcomes };
}

function actOn(
  world: World,
  log: ActLog,
  request: ActRequest,
  actor: Actor,
  ids: readonly string[],
): ActReport {
  const undone: Undoing[] = [];
  const outcomes = ids.map((id) => actOnLead(world, request, actor, id, undone));
  const isOffered = undone.length > 0 && !world.model.actions[request.action]?.destructive;
  const isByQuery = 'query' in request.selection;
  return {
    totals: totalsOf(outcomes),
    outcomes: isByQuery ? outcomes.slice(0, TOLD_OUTCOMES) : outcomes,
    ...(isOffered && { undo: offerUndo(world, log.undo, request.action, undone) }),
  };
}

function actOnLead(world: World, request: ActRequest, actor: Actor, id: string, undone: Undoing[]): Outcome {
  const lead = world.byId.get(id);
  if (!lead) return unknownLead(id);
  const { action, params, idempotencyKey } = request;
  const asker = { actor, wishId: idempotencyKey, ...(params && { params }) };
  if (request.dryRun) {
    const decision = ask(world, lead, action, asker);
    return decision.ok ? { id, result: 'done' } : refusedOutcome(id, decision.refusal);
  }
  const remember = rememberBefore(world, lead);
  const decision = perform(world, lead, action, asker);
  if (!decision.ok) return refusedOutcome(id, decision.refusal);
  undone.push(remember());
  return { id, result: 'done', lead: snapshotOf(lead, world.campaign, world.model.id) };
}

function offerUndo(
  { now }: World,
  undo: UndoLog,
  action: string,
  undoing: readonly Undoing[],
): ActReport['undo'] {
  const token = `undo-${undo.size + 1}`;
  const until = now + DAY;
  undo.set(token, { action, until, undoing });
  return { token, until: isoOf(until) };
}

/**
 * Takes an act back: each lead's former journal is its newest snapshot again. Refused as `stale` for a lead
 * to which something happened since, or when the time to undo is over.
 */
export function undoAct(world: World, log: ActLog, token: string, actor: Actor): ActReport | undefined {
  const entry = log.undo.get(token);
  if (!entry) return undefined;
  const isLate = world.now > entry.until;
  const outcomes = entry.undoing.map((undoing) => {
    const { lead } = undoing;
    if (isLate || !restore(world, undoing, actor)) return refusedOutcome(lead.id, staleFor(entry.action));
    return { id: lead.id, result: 'done', lead: snapshotOf(lead, world.campaign, world.model.id) } as const;
  });
  return { totals: totalsOf(outcomes), outcomes: outcomes.slice(0, TOLD_OUTCOMES) };
}

function staleFor(action: string): Refusal {
  return refuse('stale', action, '');
}

function unknownLead(id: string): Outcome {
  const message = `There is no lead "${id}". Read the list again.`;
  return { id, result: 'failed', error: { kind: 'not-found', message, retryable: false } };
}

function refusedOutcome(id: string, refusal: Refusal): Outcome {
  return { id, result: 'refused', refusal };
}

/** How many came out how; the numbers add up to the outcomes. */
export function totalsOf(outcomes: readonly Outcome[]): ActReport['totals'] {
  const refused: { [reason in RefusalReason]?: number } = {};
  const counts = { done: 0, failed: 0, 'not-attempted': 0 };
  for (const outcome of outcomes) {
    if (outcome.result === 'refused')
      refused[outcome.refusal.reason] = (refused[outcome.refusal.reason] ?? 0) + 1;
    else counts[outcome.result] += 1;
  }
  return { done: counts.done, refused, failed: counts.failed, notAttempted: counts['not-attempted'] };
}
