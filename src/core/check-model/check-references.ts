import { conditionsIn } from '../condition-paths.js';
import { eventTypesOf } from '../event-types-of.js';
import { isEventType } from '../event.js';
import type { ModelProblem } from '../model-problem.js';
import type {
  ActionDefinition,
  Emission,
  Guard,
  OfferedFrom,
  StatusModel,
  SubstatusDefinition,
} from '../model.js';
import { NAMED_GUARDS } from '../model.js';
import { PHASES, TONES } from '../phase.js';
import { REFUSAL_REASONS } from '../refusal.js';

/** One word that a model writes somewhere, and the words it may be. */
interface Reference {
  readonly path: string;
  readonly word: string;
  readonly among: readonly string[];
  readonly kind: string;
}

/** Every word of a model that refers to something must name something that exists. */
export function checkReferences(model: StatusModel): readonly ModelProblem[] {
  const references = [
    { path: 'display', word: model.display, among: ['one', 'several'], kind: 'display' },
    ...statusReferences(model),
    ...lookReferences(model),
    ...actionReferences(model),
    ...troubleReferences(model),
  ];
  return [
    ...references.filter(isDangling).map((reference) => dangling(model, reference)),
    ...unknownEvents(model),
  ];
}

function statusReferences(model: StatusModel): readonly Reference[] {
  const among = Object.keys(model.statuses);
  const status = (path: string, word: string): Reference => ({ path, word, among, kind: 'status' });
  return [
    status('initial', model.initial),
    ...model.precedence.map((id, index) => status(`precedence[${index}]`, id)),
    ...model.exclusive.map((id, index) => status(`exclusive[${index}]`, id)),
    ...Object.entries(model.substatuses).map(([id, { of }]) => status(`substatuses.${id}.of`, of)),
    ...model.reactions.flatMap((reaction, index) =>
      reaction.while === undefined ? [] : [status(`reactions[${index}].while`, reaction.while)],
    ),
    ...Object.entries(model.actions).flatMap(([id, action]) =>
      statusesOf(action).map(([path, word]) => status(`actions.${id}.${path}`, word)),
    ),
  ];
}

function statusesOf({ from, guards, emits }: ActionDefinition): readonly (readonly [string, string])[] {
  const stated = emits.filter(({ type }) => type === 'lead.stated').map(({ data }) => data?.status);
  return [
    ...idsOf(from).map((id) => ['from', id] as const),
    ...guards.flatMap((guard, index) =>
      (guard.from ?? []).map((id) => [`guards[${index}].from`, id] as const),
    ),
    ...stated.filter((id) => id !== undefined).map((id) => ['to', id] as const),
  ];
}

function idsOf(from: OfferedFrom<string>): readonly string[] {
  if (from === 'any') return [];
  return 'not' in from ? from.not : from;
}

function lookReferences(model: StatusModel): readonly Reference[] {
  const looks = [
    ...Object.entries(model.statuses).map(([id, look]) => [`statuses.${id}`, look] as const),
    ...Object.entries(model.substatuses).map(([id, look]) => [`substatuses.${id}`, look] as const),
  ];
  return looks.flatMap(([path, { phase, tone }]) => [
    ...(phase === undefined ? [] : [{ path: `${path}.phase`, word: phase, among: PHASES, kind: 'phase' }]),
    ...(tone === undefined ? [] : [{ path: `${path}.tone`, word: tone, among: TONES, kind: 'tone' }]),
  ]);
}

function actionReferences(model: StatusModel): readonly Reference[] {
  const among = Object.keys(model.actions);
  return Object.entries(model.actions).flatMap(([id, { undo, guards }]) => [
    ...(undo === undefined ? [] : [{ path: `actions.${id}.undo`, word: undo, among, kind: 'action' }]),
    ...guards.flatMap((guard, index) => guardReferences(`actions.${id}.guards[${index}]`, guard)),
  ]);
}

function guardReferences(path: string, { holds, refusal }: Guard): readonly Reference[] {
  const reason = { path: `${path}.refusal`, word: refusal, among: REFUSAL_REASONS, kind: 'refusal reason' };
  if (typeof holds !== 'string') return [reason];
  return [reason, { path: `${path}.holds`, word: holds, among: NAMED_GUARDS, kind: 'named guard' }];
}

function troubleReferences(model: StatusModel): readonly Reference[] {
  const among = { status: Object.keys(model.statuses), substatus: Object.keys(model.substatuses) };
  return Object.entries(model.troubles).flatMap(([id, trouble]) =>
    (['leads', 'among'] as const).flatMap((part) =>
      Object.entries(trouble[part] ?? {}).flatMap(([clause, words]: [string, readonly string[]]) => {
        const kind = clause === 'substatus' ? 'substatus' : 'status';
        const path = `troubles.${id}.${part}.${clause}`;
        return words.map((word) => ({ path, word, among: among[kind], kind }));
      }),
    ),
  );
}

function isDangling({ word, among }: Reference): boolean {
  return !among.includes(word);
}

function dangling(model: StatusModel, { path, word, among, kind }: Reference): ModelProblem {
  const message = `${model.id}: ${path} names "${word}", which is no ${kind}. Use one of: ${among.join(', ') || 'none exists yet'}.`;
  return { code: 'unknown-id', model: model.id, path, message };
}

function unknownEvents(model: StatusModel): readonly ModelProblem[] {
  return eventsIn(model)
    .filter(([, type]) => !isEventType(type))
    .map(([path, type]) => ({
      code: 'unknown-event',
      model: model.id,
      path,
      message: `${model.id}: ${path} names the event "${type}", which Leadlight does not speak. Use a known event type, or name your own "x.${type}".`,
    }));
}

function eventsIn(model: StatusModel): readonly (readonly [path: string, type: string])[] {
  return [
    ...conditionsIn(model).flatMap(([path, condition]) =>
      eventTypesOf(condition).map((type) => [path, type] as const),
    ),
    ...Object.entries(model.substatuses).flatMap(([id, { on }]) => matched(`substatuses.${id}.on`, on)),
    ...Object.entries(model.actions).flatMap(([id, { emits, guards }]) => [
      ...emitted(`actions.${id}`, emits),
      ...guards.flatMap(({ on }, index) => matched(`actions.${id}.guards[${index}].on`, on)),
    ]),
    ...Object.entries(model.campaignActions).flatMap(([id, { emits }]) =>
      emitted(`campaignActions.${id}`, emits),
    ),
    ...model.reactions.flatMap(({ on, emit }, index) =>
      [...on, emit.type].map((type) => [`reactions[${index}]`, type] as const),
    ),
    ...model.suppresses.map((type) => ['suppresses', type] as const),
  ];
}

function emitted(path: string, emits: readonly Emission[]): readonly (readonly [string, string])[] {
  return emits.map(({ type }) => [`${path}.emits`, type]);
}

function matched(path: string, on: SubstatusDefinition['on']): readonly (readonly [string, string])[] {
  return (on === undefined ? [] : [on].flat()).flatMap(({ type }) =>
    type === undefined ? [] : [[path, type]],
  );
}
