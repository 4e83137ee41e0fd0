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
  /** The product tells what a lead waits for. */
  readonly tellsWaits: boolean;
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
  const byPhase = new Map<Phase, string[]>();
  for (const [id, { phase }] of stated) byPhase.set(phase, [...(byPhase.get(phase) ?? []), id]);
  return {
    speaksOf: (type) => spoken.has(type),
    values: (type, key) => values.get(type)?.get(key) ?? NONE,
    knowsValue: (type, key, value) => values.get(type)?.get(key)?.includes(value) ?? false,
    tellsWaits: values.get('lead.waiting')?.has('code') ?? false,
    actionsFor: (type) => actions.get(type) ?? NONE,
    stated: (phase) => byPhase.get(phase) ?? NONE,
    isStated: stated.length > 0,
    isReactedTo: (type) => reactedTo.has(type),
  };
}

/** What can hold because of an event; what only ends something does not count. */
export function positiveTypes(condition: Condition | undefined): readonly EventType[] {
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

/** By type of event and key of its data. */
type Words = Map<EventType, Map<string, string[]>>;

function dataValues(model: StatusModel): Words {
  const found: Words = new Map();
  const note = (type: EventType, data: EventMatch['data']) => {
    for (const [key, value] of Object.entries(data ?? {})) addWord(found, type, key, value);
  };
  for (const { of, when, on } of Object.values(model.substatuses)) {
    const deciders = positiveTypes(when ?? model.statuses[of]?.when);
    for (const { type, data } of [on ?? []].flat()) {
      for (const each of type === undefined ? deciders : [type]) note(each, data);
    }
  }
  return found;
}

function addWord(found: Words, type: EventType, key: string, value: JsonValue): void {
  if (typeof value !== 'string') return;
  const ofType = found.get(type) ?? new Map<string, string[]>();
  const words = ofType.get(key) ?? [];
  if (!words.includes(value)) words.push(value);
  found.set(type, ofType.set(key, words));
}

const NONE: readonly string[] = [];

function actionsByType(model: StatusModel): ReadonlyMap<EventType, readonly string[]> {
  const found = new Map<EventType, string[]>();
  for (const [id, { emits }] of Object.entries(model.actions)) {
    for (const { type } of emits) found.set(type, [...(found.get(type) ?? []), id]);
  }
  return found;
}
