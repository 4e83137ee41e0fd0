import { withoutUndoing } from '../condition.js';
import { eventTypesOf } from '../event-types-of.js';
import type { EventType } from '../event.js';
import type { StatusModel } from '../model.js';

/** The event types that a model knows of. */
export interface KnownMoves {
  /** Those that the conditions of its statuses mention. */
  readonly mentioned: ReadonlySet<EventType>;
  /** Of these, those that make a condition hold; the others only undo. */
  readonly telling: ReadonlySet<EventType>;
  /** Those that its actions, campaign actions and reactions make. */
  readonly emitted: ReadonlySet<EventType>;
}

export function knownMoves(model: StatusModel): KnownMoves {
  const acts = [...Object.values(model.actions), ...Object.values(model.campaignActions)];
  const made = [...acts.flatMap(({ emits }) => emits), ...model.reactions.map(({ emit }) => emit)];
  const conditions = Object.values(model.statuses).flatMap(({ when }) => when ?? []);
  return {
    mentioned: new Set(conditions.flatMap(eventTypesOf)),
    telling: new Set(
      conditions.flatMap((condition) => eventTypesOf(withoutUndoing(condition) ?? { any: [] })),
    ),
    emitted: new Set(made.map(({ type }) => type)),
  };
}
