import { examplesOf } from './check-examples.js';
import type { Example } from './check-examples.js';
import type { DecisionContext } from '../decision-context.js';
import { decide } from '../decision.js';
import { emissionsOf } from '../emission.js';
import { oneAfter, statusReducer } from '../journal.js';
import type { Journal } from '../journal.js';
import type { ModelProblem } from '../model-problem.js';
import type { StatusModel } from '../model.js';
import { own } from '../own.js';
import { readStatus } from '../reading.js';
import { stops } from '../stops.js';
import { isSuppressed } from './suppressed.js';

/** Every action has an effect somewhere, and leads out of a suppressed status only where it names it. */
export function checkActions(model: StatusModel): readonly ModelProblem[] {
  const examples = examplesOf(model);
  return Object.keys(model.actions).flatMap((action) => {
    const offered = examples.filter(({ journal }) => outcomeOf(model, action, journal) !== undefined);
    if (offered.length === 0) return isTold(model, action, examples) ? [] : [neverOffered(model, action)];
    const changed = offered.filter(({ journal }) => hasEffect(model, action, journal));
    return changed.length === 0 ? [noEffect(model, action)] : leaks(model, action, changed);
  });
}

/** Whether what keeps an action from being offered is told already: no status that it names can be read. */
function isTold(model: StatusModel, action: string, examples: readonly Example[]): boolean {
  const named = namedBy(model, action);
  return named.length > 0 && !examples.some(({ status }) => named.includes(status));
}

/** The statuses that an action names as those that offer it. */
function namedBy(model: StatusModel, action: string): readonly string[] {
  const from = own(model.actions, action)?.from ?? 'any';
  return from === 'any' || 'not' in from ? [] : from;
}

/** The journal after an action, whatever its guards say; none where the status does not offer it. */
function outcomeOf(model: StatusModel, action: string, journal: Journal): Journal | undefined {
  const lead = { id: 'example', journal };
  const definition = own(model.actions, action);
  const decision = decide(model, lead, action, contextAfter(journal));
  const isOffered = decision.ok || !['not-offered', 'irreversible'].includes(decision.refusal.reason);
  if (!isOffered || !definition) return undefined;
  return emissionsOf(definition, lead, contextAfter(journal)).reduce(statusReducer, journal);
}

function contextAfter(journal: Journal): DecisionContext {
  let count = 0;
  return {
    actor: { kind: 'system' },
    now: oneAfter(journal, ''),
    newId: () => `check-${(count += 1)}`,
  };
}

function hasEffect(model: StatusModel, action: string, journal: Journal): boolean {
  const after = outcomeOf(model, action, journal) ?? journal;
  if (after['lead.deleted'] !== journal['lead.deleted']) return true;
  return essence(model, after) !== essence(model, journal);
}

/** What a person or a sender could notice of a journal. */
function essence(model: StatusModel, journal: Journal): string {
  const { status, substatuses, also } = readStatus(model, journal);
  return JSON.stringify([status, substatuses, also, stops(model, journal)]);
}

function leaks(model: StatusModel, action: string, examples: readonly Example[]): readonly ModelProblem[] {
  const named = namedBy(model, action);
  return examples
    .filter(({ status, journal }) => !named.includes(status) && isFreed(model, action, journal))
    .map(({ path }) => freed(model, action, path));
}

function isFreed(model: StatusModel, action: string, journal: Journal): boolean {
  const after = outcomeOf(model, action, journal) ?? journal;
  return isSuppressed(model, journal) && !isSuppressed(model, after) && !after['lead.deleted'];
}

function neverOffered(model: StatusModel, action: string): ModelProblem {
  const path = `actions.${action}.from`;
  const message = `${model.id}: action "${action}" is offered in no status that can be read. Correct its from or its when.`;
  return { code: 'never-offered', model: model.id, path, message };
}

function noEffect(model: StatusModel, action: string): ModelProblem {
  const path = `actions.${action}.emits`;
  const message = `${model.id}: action "${action}" changes nothing in any status that offers it. Emit an event that a condition names, or drop the action.`;
  return { code: 'no-effect', model: model.id, path, message };
}

function freed(model: StatusModel, action: string, path: string): ModelProblem {
  const message = `${model.id}: action "${action}" leads out of the suppressed ${path} without naming it. Name the status in the action's from, or leave it out.`;
  return { code: 'suppressed-left', model: model.id, path: `actions.${action}.from`, message };
}
