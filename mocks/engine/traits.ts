import { eventTypesOf } from '../../src/core/index.js';
import type {
  Condition,
  EventMatch,
  EventType,
  JsonValue,
  Phase,
  StatusModel,
} from '../../src/core/index.js';
import { withoutUndoing } from '../../src/core/condition.js';

/** What a product does differently, read from its model: the engine itself knows no product. */
export interface Traits {
  /** A status, a substatus or a rule of the model speaks of this event. */
  speaksOf(type: EventType): boolean;
  /** The values that the model tells apart in the data of an event: `values('step.failed', 'code')`. */
  values(type: EventType, key: string): readonly string[];
  knowsValue(type: EventType, key: string, value: string): boolean;
  /** The actions that make an event, in menu order. */
  actionsFor(type: EventType): readonly string[];
  /** The statuses that a backend names (`lead.stated`), by phase; none where all are read from facts. */
  stated(phase: Phase): readonly string[];
  readonly isStated: boolean;
  /** The product does something by itself after such an event. */
  isReactedTo(type: EventType): boolean;
}

/** Reads the traits of a model. */
export function readTraits(model: StatusModel): Traits {
  const spoken = spokenTypes(model);
  const values = dataValues(model);
  const actions = actionsByType(model);
  const reactedTo = new Set(model.reactions.flatMap(({ on }) => on));
  const stated = Object.entries(model.statuses).filter(([, { when }]) => when === undefined);
  return {
    speaksOf: (type) => spoken.has(type),
    values: (type, key) => values.get(`${type} ${key}`) ?? [],
    knowsValue: (type, key, value) => values.get(`${type} ${key}`)?.includes(value) ?? false,
    actionsFor: (type) => actions.get(type) ?? [],
    stated: (phase) => stated.filter(([, status]) => status.phase === phase).map(([id]) => id),
    isStated: stated.length > 0,
    isReactedTo: (type) => reactedTo.has(type),
  };
}

/** What can hold because of an event; what only ends something does not count. */
function positiveTypes(condition: Condition | undefined): readonly EventType[] {
  const positive = condition && withoutUndoing(condition);
  return positive ? eventTypesOf(positive) : [];
}

function spokenTypes(model: StatusModel): ReadonlySet<EventType> {
  const guards = Object.values(model.actions).flatMap((action) => action.guards.map(({ holds }) => holds));
  return new Set([
    ...Object.values(model.statuses).flatMap(({ when }) => positiveTypes(when)),
    ...Object.values(model.substatuses).flatMap(({ when }) => positiveTypes(when)),
    ...guards.flatMap((holds) => (typeof holds === 'string' ? [] : positiveTypes(holds))),
    ...model.reactions.flatMap(({ on, emit }) => [...on, emit.type]),
    ...Object.values(model.actions).flatMap(({ emits }) => emits.map(({ type }) => type)),
  ]);
}

function dataValues(model: StatusModel): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const note = (type: EventType, data: EventMatch['data']) => {
    for (const [key, value] of Object.entries(data ?? {})) addWord(found, `${type} ${key}`, value);
  };
  for (const { of, when, on } of Object.values(model.substatuses)) {
    const deciders = positiveTypes(when ?? model.statuses[of]?.when);
    for (const { type, data } of [on ?? []].flat()) {
      for (const each of type === undefined ? deciders : [type]) note(each, data);
    }
  }
  return found;
}

function addWord(found: Map<string, string[]>, key: string, value: JsonValue): void {
  if (typeof value !== 'string') return;
  const words = found.get(key) ?? [];
  if (!words.includes(value)) words.push(value);
  found.set(key, words);
}

function actionsByType(model: StatusModel): ReadonlyMap<EventType, readonly string[]> {
  const found = new Map<EventType, string[]>();
  for (const [id, { emits }] of Object.entries(model.actions)) {
    for (const { type } of emits) found.set(type, [...(found.get(type) ?? []), id]);
  }
  return found;
}
