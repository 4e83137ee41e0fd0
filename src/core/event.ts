/** Every event type that Leadlight speaks. A team adds its own under `x.`: `x.demo-booked`. */
export const EVENT_TYPES = [
  'lead.added',
  'lead.enriching',
  'lead.enriched',
  'lead.launched',
  'lead.skipped',
  'lead.unskipped',
  'lead.starting',
  'lead.started',
  'lead.waiting',
  'lead.paused',
  'lead.resumed',
  'lead.data-missing',
  'lead.data-completed',
  'lead.interested',
  'lead.not-interested',
  'lead.canceled',
  'lead.completed',
  'lead.finished',
  'lead.blocked',
  'lead.unblocked',
  'lead.unsubscribed',
  'lead.resubscribed',
  'lead.deleted',
  'lead.stated',
  'campaign.paused',
  'campaign.resumed',
  'step.failed',
  'step.retried',
  'step.skipped',
  'email.sent',
  'email.opened',
  'email.clicked',
  'email.replied',
  'email.out-of-office',
  'email.auto-replied',
  'email.bounced',
  'email.soft-bounced',
  'linkedin.invited',
  'linkedin.accepted',
  'linkedin.declined',
  'linkedin.withdrawn',
  'linkedin.sent',
  'linkedin.replied',
  'inmail.sent',
  'sms.sent',
  'sms.replied',
  'call.due',
  'call.logged',
  'call.cleared',
  'task.done',
] as const;

export type KnownEventType = (typeof EVENT_TYPES)[number];

/** A known type, or a team's own under `x.`. */
export type EventType = KnownEventType | `x.${string}`;

/** Any value that JSON can carry. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** Who made a fact happen. */
export interface Actor {
  readonly kind: 'system' | 'user' | 'lead' | 'integration';
  readonly id?: string;
}

/**
 * What describes an event. Data never decides a status (what must be kept apart has an event type of its
 * own); substatuses and guards may look into the data of the event that decided. Points in time are ISO
 * 8601 UTC, never numbers of days.
 */
export interface EventData {
  /** lead.enriching: `email-finder`, `linkedin-enrichment`, … */
  readonly kind?: string;
  /** lead.paused, lead.canceled: `by-hand`, `by-crm`, `by-rule`. */
  readonly cause?: string;
  /** lead.waiting, step.failed: why it waits, why it failed. */
  readonly code?: string;
  /** lead.waiting, lead.paused, email.out-of-office: until when. */
  readonly until?: string;
  /** lead.paused: a person's note. */
  readonly note?: string;
  /** Sends and step.failed: the step's index, from 0. */
  readonly step?: number;
  /** step.failed: `email`, `linkedin-message`, … */
  readonly channel?: string;
  /** step.failed: the values of its text, such as the length that was too long. */
  readonly params?: { readonly [name: string]: JsonValue | undefined };
  /** Bounces, lead.blocked, lead.finished. */
  readonly reason?: string;
  /** Bounces: the address that refused. */
  readonly address?: string;
  /** lead.completed, lead.finished: how many steps the campaign had then. */
  readonly stepCount?: number;
  /** lead.unsubscribed: by which route. */
  readonly via?: string;
  /** lead.data-missing: every variable that is missing now. */
  readonly variables?: readonly string[];
  /** lead.stated: the status and substatus that a backend or a person named. */
  readonly status?: string;
  readonly substatus?: string;
  /** email.opened, email.clicked: a machine did it. The reducer leaves such an event out. */
  readonly bot?: boolean;
  /** Sends: the sender's id. */
  readonly sender?: string;
  /** Replies and bounces: the mail's own time. `at` is when the backend learned of it. */
  readonly sentAt?: string;
  readonly [key: string]: JsonValue | undefined;
}

/** A fact about one lead. An id names one content for ever; facts never conflict, they only have an order. */
export interface LeadEvent {
  readonly id: string;
  readonly type: EventType;
  readonly leadId: string;
  /** ISO 8601 in UTC with milliseconds, so that it sorts as text. */
  readonly at: string;
  /** The backend's count of changes of this lead, where it keeps one. */
  readonly version?: number;
  readonly by?: Actor;
  /** The id of the wish that this fact fulfils. */
  readonly causedBy?: string;
  readonly data?: EventData;
}

/** The event types that mean: something went out to the lead. */
export const SEND_TYPES = [
  'email.sent',
  'linkedin.sent',
  'linkedin.invited',
  'inmail.sent',
  'sms.sent',
  'task.done',
] as const satisfies readonly KnownEventType[];

/** The event types that mean: a person answered. */
export const REPLY_TYPES = [
  'email.replied',
  'linkedin.replied',
  'sms.replied',
] as const satisfies readonly KnownEventType[];

/** The event types that end a sequence: all steps done, or any other end. */
export const END_TYPES = ['lead.completed', 'lead.finished'] as const satisfies readonly KnownEventType[];

const known: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Whether a word from outside is an event type that Leadlight speaks. */
export function isEventType(word: string): word is EventType {
  return known.has(word) || (word.startsWith('x.') && word.length > 2);
}
