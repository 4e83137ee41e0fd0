import type { EventType } from './event.js';

/**
 * A test on a journal, as plain data: which events are there and which came last. A condition never looks
 * into an event's data, so that the journal (the latest of each type) loses nothing that it needs.
 */
export type Condition =
  | { readonly happened: readonly EventType[] }
  | { readonly stands: readonly EventType[]; readonly undoneBy: readonly EventType[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

type OneOrMany = EventType | readonly EventType[];

/**
 * Holds when the journal has one of these events.
 *
 * @example
 * happened('email.opened', 'email.clicked')
 */
export function happened(...types: readonly EventType[]): Condition {
  return { happened: types };
}

/**
 * Holds when the latest of `types` is later than every event of `undoneBy`.
 *
 * @example
 * stands('lead.paused', 'lead.resumed')
 * stands(['lead.completed', 'lead.finished'], ['lead.resumed'])
 */
export function stands(types: OneOrMany, undoneBy: OneOrMany = []): Condition {
  return { stands: listOf(types), undoneBy: listOf(undoneBy) };
}

/** Holds when every condition holds. `all()` always holds. */
export function all(...conditions: readonly Condition[]): Condition {
  return { all: conditions };
}

/** Holds when one of the conditions holds; the first that does decides. `any()` never holds. */
export function any(...conditions: readonly Condition[]): Condition {
  return { any: conditions };
}

/** Holds when the condition does not. */
export function not(condition: Condition): Condition {
  return { not: condition };
}

/**
 * The condition as it would be if nothing had ever been undone: `stands` read as `happened`, `not` left
 * out. `undefined` when nothing is left of it. It answers "has this lead ever reached that status?".
 */
export function withoutUndoing(condition: Condition): Condition | undefined {
  if ('happened' in condition) return condition;
  if ('stands' in condition) return { happened: condition.stands };
  if ('not' in condition) return undefined;
  const written = 'all' in condition ? condition.all : condition.any;
  const left = written.map(withoutUndoing).filter((part) => part !== undefined);
  if (left.length === 0 && written.length > 0) return undefined;
  return 'all' in condition ? { all: left } : { any: left };
}

function listOf(types: OneOrMany): readonly EventType[] {
  return typeof types === 'string' ? [types] : types;
}
