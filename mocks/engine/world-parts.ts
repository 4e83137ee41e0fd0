import type { StatusModel } from '../../src/core/index.js';
import type { AccountNews, Knowledge } from './account.js';
import type { Behaviour } from './behaviour.js';
import type { CampaignDefinition } from './campaign.js';
import type { LeadRecord } from './lead-record.js';
import type { LoggedEvent } from './logged-event.js';
import type { Streams } from './random.js';
import type { World } from './world.js';

/** What a world is made of. */
export interface WorldParts {
  readonly model: StatusModel;
  readonly campaign: CampaignDefinition;
  readonly behaviour: Behaviour;
  readonly streams: Streams;
  /** What the account knows of people when the world begins. */
  readonly known: Knowledge;
  readonly start: number;
  /** What follows from an event: the product's reactions, and where the campaign goes on. */
  readonly follow: (world: World, lead: LeadRecord, event: LoggedEvent) => void;
  /** Gives a lead its next turn, where it has none and may move on. */
  readonly plan: (world: World, lead: LeadRecord) => void;
  /** Hears every event, in order. */
  readonly onEvent: (event: LoggedEvent, lead: LeadRecord, now: number) => void;
  /** Lets the other campaigns of the account know of a person. */
  readonly tellAccount: (news: AccountNews) => void;
}
