import type { EventData, EventType } from '../core/index.js';

/** What a word about a status means: a status of the model, a substatus, or both; `null` means nothing of it. */
export type StatusMeaning = string | null | { readonly status?: string; readonly substatus?: string };

/** What a word about something that happened means; `null`: known, and no fact about a lead's status. */
export type EventMeaning = EventType | null | { readonly type: EventType; readonly data?: EventData };

/** A place in a product's data, by the names on the way: `emailDisposition.isReplied`. */
export type Place = string;

/** One field of a product's data that says how a lead stands, and what its words mean. */
export interface StatusField {
  /** Where it stands; of several places the first that has a word. */
  readonly at: readonly Place[];
  /** Compared without regard to case, spaces and punctuation; `true` and `false` are words too. */
  readonly words: { readonly [word: string]: StatusMeaning };
  /** It names only some of what holds: what it does not name is not denied. */
  readonly open?: boolean;
}

/** Where an activity or a webhook keeps what an event needs; of several places the first that has it. */
export interface EventPlaces {
  /** What happened. */
  readonly word: readonly Place[];
  readonly leadId: readonly Place[];
  readonly at: readonly Place[];
  /** The product's own id of it. Without one, what it says is its id. */
  readonly id?: readonly Place[];
  /** The address it is about; kept with bounces, which ask for it. */
  readonly address?: readonly Place[];
  /** What else to keep: the name of the datum, and its place. */
  readonly data?: { readonly [datum: string]: Place };
}

/**
 * A product's own words, as data: how it says what status a lead has, and what happened. The translators
 * {@link readVendorStatus} and {@link readVendorEvent} go by it, and a team may write its own.
 */
export interface VendorWords {
  /** The id of the product's model. */
  readonly id: string;
  /** The strongest first: an unknown word of the first one that is given is shown as it is. */
  readonly fields: readonly StatusField[];
  /** Statuses of which one holds at a time: to say one is to deny the others. */
  readonly exclusive?: readonly string[];
  readonly events?: { readonly [word: string]: EventMeaning };
  readonly places?: EventPlaces;
  /** By which fact a status is told where a product names several at once: for {@link vendorJournal}. */
  readonly facts?: { readonly [status: string]: EventType };
}
