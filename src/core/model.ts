import type { Condition } from './condition.js';
import type { EventData, EventType, JsonValue } from './event.js';
import type { Phase, Tone } from './phase.js';
import type { RefusalReason } from './refusal.js';

/** A test on the event that decided a status: its type, and values of its data. */
export interface EventMatch {
  readonly type?: EventType;
  readonly data?: { readonly [key: string]: JsonValue };
}

/** One status of a product, in the product's words. Every field but `label` and `phase` has a default. */
export interface StatusDefinition {
  readonly label: string;
  readonly phase: Phase;
  /** @default the tone of the phase */
  readonly tone: Tone;
  /** A name of the icon family. @default the icon of the phase */
  readonly icon: string;
  /** The heading it stands under in the product's menu. */
  readonly group?: string;
  /** What the status means, for the person who sees it. */
  readonly means: string;
  /** What to do next. */
  readonly next: string;
  /** Without one, the status holds while the latest `lead.stated` names it. */
  readonly when?: Condition;
}

/** Why a lead has its status. */
export interface SubstatusDefinition<S extends string = string> {
  /** The status that it explains. */
  readonly of: S;
  readonly label: string;
  /** What happened, in a sentence or two. */
  readonly explains: string;
  /** What mends it, named for the host: `reconnect-email`, `enrich-contact`, `shorten`, … */
  readonly fix?: string;
  /** Its own phase and tone, where they differ from the status's. */
  readonly phase?: Phase;
  readonly tone?: Tone;
  /** A condition of its own. Its event is the one that `on` looks at. */
  readonly when?: Condition;
  /**
   * A test on the event that decided (`when`'s, else the status's); of a list, one must fit. With neither
   * `when` nor `on`, the substatus holds while the latest `lead.stated` names it.
   */
  readonly on?: EventMatch | readonly EventMatch[];
}

/** The guards that look outside conditions: at the contact, the campaign, the values of a bounce or an end. */
export const NAMED_GUARDS = ['has-email', 'address-changed', 'steps-left'] as const;

export type NamedGuard = (typeof NAMED_GUARDS)[number];

/** What must hold for an action to be allowed, and the reason it is refused with otherwise. */
export interface Guard<S extends string = string> {
  /** Asked only while one of these statuses is held. */
  readonly from?: readonly S[];
  /** Asked only where this fits the event that decided the status. */
  readonly on?: EventMatch;
  readonly holds: Condition | NamedGuard;
  readonly refusal: RefusalReason;
}

/** An event that an action or a reaction makes. */
export interface Emission {
  readonly type: EventType;
  readonly data?: EventData;
}

/** From which statuses an action is offered: any, these, or any but these. */
export type OfferedFrom<S extends string> = 'any' | readonly S[] | { readonly not: readonly S[] };

/** Something a person may ask for. It becomes a wish; the backend makes it a fact. */
export interface ActionDefinition<S extends string = string> {
  readonly label: string;
  readonly icon: string;
  /** Of the statuses held now. @default any; any but `to`, where there is a `to` */
  readonly from: OfferedFrom<S>;
  /** Offered only while this holds. */
  readonly when?: Condition;
  /** Asked in the order written; the first that fails is the reason. */
  readonly guards: readonly Guard<S>[];
  readonly emits: readonly Emission[];
  /** Any team member may ask for it, whoever owns the campaign. */
  readonly anyMember: boolean;
  /** Which values the asker may give along: `until`, `note`. */
  readonly params: readonly string[];
  /** It cannot be taken back: ask first. */
  readonly destructive: boolean;
  /** The action that takes it back. */
  readonly undo?: string;
}

/** What the product does by itself when a fact arrives. The backend's to carry out. */
export interface Reaction<S extends string = string> {
  readonly on: readonly EventType[];
  readonly emit: Emission;
  /** Only some days later; the campaign's `setting` may name another number of days. */
  readonly after?: { readonly days: number; readonly setting?: string };
  /** Only while this status is the shown one when it is due. */
  readonly while?: S;
  /** Not where the campaign's settings have one of these values. */
  readonly unless?: { readonly [setting: string]: JsonValue };
  /** Only at the n-th such event of one person in the account, which the backend counts. */
  readonly nth?: number;
}

/** What can be done with a whole campaign: its events go to every lead in it. */
export interface CampaignActionDefinition {
  readonly label: string;
  readonly icon: string;
  readonly emits: readonly Emission[];
}

/** Which leads something is about: those clauses of a query that go by status. Clauses are joined by and. */
export interface StatusClauses<S extends string = string, Sub extends string = string> {
  /** Held now. */
  readonly status?: readonly S[];
  readonly notStatus?: readonly S[];
  readonly substatus?: readonly Sub[];
  /** Has ever been one of these. */
  readonly reached?: readonly S[];
  readonly notReached?: readonly S[];
}

/** A pattern that puzzles people, why it comes about, and what helps. */
export interface TroubleDefinition<S extends string = string, Sub extends string = string> {
  readonly label: string;
  readonly cause: string;
  readonly help: string;
  /** Who has it. */
  readonly leads: StatusClauses<S, Sub>;
  /** Of one lead it is told only while this holds as well. Lists, which count, know nothing of it. */
  readonly when?: Condition;
  /** In a list: how many must have it, from 0 to 1, of those that are `among`. @default 0: one is enough */
  readonly share: number;
  /** @default all leads */
  readonly among?: StatusClauses<S, Sub>;
}

type ById<Id extends string, T> = { readonly [id in Id]: T };

/**
 * One product's statuses as pure, serialisable data: no function, no component. Made by
 * {@link defineStatusModel} or {@link parseStatusModel}, which fill in every default.
 */
export interface StatusModel<
  S extends string = string,
  Sub extends string = string,
  A extends string = string,
  T extends string = string,
> {
  readonly id: string;
  readonly name: string;
  /** What the product calls the column: "Status", "Stage". */
  readonly column: string;
  /** Whether a lead shows one status or several beside each other. */
  readonly display: 'one' | 'several';
  /** What a lead reads as when no condition holds. */
  readonly initial: S;
  /** In menu order. */
  readonly statuses: ById<S, StatusDefinition>;
  /** The strongest first: the first that holds is shown. Has every status. */
  readonly precedence: readonly S[];
  /** Of these only the strongest that holds counts; the strongest first. */
  readonly exclusive: readonly S[];
  /** In menu order; of those of one status the first that holds is its substatus. */
  readonly substatuses: ById<Sub, SubstatusDefinition<S>>;
  /** In menu order. */
  readonly actions: ById<A, ActionDefinition<S>>;
  /** Actions that people ask for and only the product itself can do. */
  readonly systemOnly: readonly string[];
  readonly reactions: readonly Reaction<S>[];
  /** The facts that put the person on the account's do-not-contact list. */
  readonly suppresses: readonly EventType[];
  readonly campaignActions: ById<string, CampaignActionDefinition>;
  /** While it holds, nothing may be sent. See {@link stops} for what counts without it. */
  readonly stops?: Condition;
  /** What puzzles people, in the order to tell it. */
  readonly troubles: ById<T, TroubleDefinition<S, Sub>>;
}
