import type { StatusModel } from '../../src/core/index.js';
import type { AccountNews, Knowledge } from './account.js';
import type { Behaviour } from './behaviour.js';
import type { CampaignDefinition } from './campaign.js';
import type { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { Log } from './log.js';
import type { Streams } from './random.js';

/** Lets follow what follows from a fact, which was written down at a place of the log. */
export type Follow<World> = (world: World, lead: LeadRecord, fact: Draft, place: number) => void;

/** Hears of every entry of the log, in order, and reads it where it wants to. */
export type OnEntry = (log: Log, place: number, lead: LeadRecord, now: number) => void;

/** What a world is made of. */
export interface WorldParts<World> {
  readonly model: StatusModel;
  readonly campaign: CampaignDefinition;
  readonly behaviour: Behaviour;
  readonly streams: Streams;
  /** What the account knows of people when the world begins. */
  readonly known: Knowledge;
  readonly start: number;
  /** What follows from an event: the product's reactions, and where the campaign goes on. */
  readonly follow: Follow<World>;
  /** Gives a lead its next turn, where it has none and may move on. */
  readonly plan: (world: World, lead: LeadRecord) => void;
  readonly onEntry: OnEntry;
  /** Lets the other campaigns of the account know of a person. */
  readonly tellAccount: (news: AccountNews) => void;
}
