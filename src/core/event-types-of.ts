import type { Condition } from './condition.js';
import type { EventType } from './event.js';

/** Every event type that a condition mentions, with repeats. */
export function eventTypesOf(condition: Condition): readonly EventType[] {
  if ('happened' in condition) return condition.happened;
  if ('stands' in condition) return [...condition.stands, ...condition.undoneBy];
  if ('not' in condition) return eventTypesOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(eventTypesOf);
}
