import type { Actor, JsonValue } from './event.js';
import type { CampaignContext } from './guard.js';

/** Who asks, when, and what is known around the lead. Core has no clock and mints no ids: they come with it. */
export interface DecisionContext {
  readonly actor: Actor;
  /** ISO 8601 UTC with milliseconds. */
  readonly now: string;
  /** Mints an event id. Ids sort by creation. */
  readonly newId: () => string;
  /** The wish that the events will be caused by. */
  readonly wishId?: string;
  /** What the asker gives along; only the parameters that the action names are taken. */
  readonly params?: { readonly [name: string]: JsonValue };
  readonly campaign?: CampaignContext;
}
