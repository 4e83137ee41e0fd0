import { conditionsIn } from '../condition-paths.js';
import { eventTypesOf } from '../event-types-of.js';
import type { EventType } from '../event.js';
import { findExample } from '../example.js';
import { oneAfter, statusReducer } from '../journal.js';
import type { Journal } from '../journal.js';
import type { ModelProblem } from '../model-problem.js';
import type { StatusModel } from '../model.js';
import { own } from '../own.js';
import { isSuppressed } from './suppressed.js';

/** A status, or a substatus of it, with its example. */
export interface Example {
  readonly path: string;
  readonly status: string;
  readonly substatus?: string;
  readonly journal: Journal;
}

/** The example of every status and substatus that has one. */
export function examplesOf(model: StatusModel): readonly Example[] {
  return placesOf(model).flatMap((place) => {
    const journal = findExample(model, place.status, place.substatus);
    return journal ? [{ ...place, journal }] : [];
  });
}

/** Every status and substatus can be read, and a suppressed one is left only as the model says. */
export function checkExamples(model: StatusModel): readonly ModelProblem[] {
  const examples = examplesOf(model);
  const found = new Set(examples.map(({ path }) => path));
  const unread = placesOf(model).filter(({ path }) => !found.has(path));
  return [
    ...unread.map(({ path }) => noExample(model, path)),
    ...examples.flatMap((example) => leaks(model, example)),
  ];
}

function placesOf(model: StatusModel): readonly Omit<Example, 'journal'>[] {
  return [
    ...Object.keys(model.statuses).map((status) => ({ path: `statuses.${status}`, status })),
    ...Object.entries(model.substatuses).map(([substatus, { of }]) => ({
      path: `substatuses.${substatus}`,
      status: of,
      substatus,
    })),
  ];
}

function noExample(model: StatusModel, path: string): ModelProblem {
  const message = `${model.id}: ${path} can never be read: a stronger one holds whenever it does. Move it up in the order, or change its condition.`;
  return { code: 'no-example', model: model.id, path, message };
}

/** The facts that take a lead out of a suppressed status although its own condition does not name them. */
function leaks(model: StatusModel, example: Example): readonly ModelProblem[] {
  if (!isSuppressed(model, example.journal)) return [];
  const undoing = new Set(undoingTypes(model, example));
  const types = new Set(conditionsIn(model).flatMap(([, condition]) => eventTypesOf(condition)));
  return [...types]
    .filter((type) => type !== 'lead.deleted' && !undoing.has(type))
    .filter((type) => !isSuppressed(model, withLater(example.journal, type)))
    .map((type) => leak(model, example.path, type));
}

function undoingTypes(model: StatusModel, { status, substatus }: Example): readonly EventType[] {
  const conditions = [own(model.statuses, status)?.when, own(model.substatuses, substatus)?.when];
  return conditions.flatMap((condition) => (condition ? eventTypesOf(condition) : []));
}

function withLater(journal: Journal, type: EventType): Journal {
  return statusReducer(journal, { id: 'later', type, leadId: 'example', at: oneAfter(journal, '') });
}

function leak(model: StatusModel, path: string, type: EventType): ModelProblem {
  const message = `${model.id}: a later "${type}" takes a lead out of the suppressed ${path}. Put the suppressed status first in the precedence, or name "${type}" in its own condition.`;
  return { code: 'suppressed-left', model: model.id, path, message };
}
