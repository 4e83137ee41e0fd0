import type {
  Contact,
  JsonValue,
  Lead,
  LeadEvent,
  LeadQuery,
  RefusalReason,
  SortKey,
  StatusCounts,
} from '../core/index.js';
import type {
  ActReport,
  Call,
  CampaignSummary,
  Capabilities,
  DecodeProblem,
  EventPage,
  FilterClause,
  LiveListener,
  SubscribeRequest,
  Unsubscribe,
} from './adapter.js';
import type { AddOutcome, AddReport, NewLead } from './new-lead.js';
import type { Timers } from './timers.js';

type MaybePromise<T> = T | PromiseLike<T>;
/** As many a backend writes it: what is missing may be `null`. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | null };
type TimeLike = string | number | Date;

/** What `list` is asked for. Statuses are in the backend's own words, also within `query`. */
export interface ListArguments {
  /** The statuses asked for; absent when all are. */
  readonly status?: readonly string[];
  readonly search?: string;
  /** `'name'`, `'-lastActivity'`; several with commas. */
  readonly sort?: string;
  /** All that is asked, with the clauses named in `filters`. */
  readonly query: LeadQuery;
  /** How many leads; `Infinity` where everything comes at once. */
  readonly limit: number;
  readonly offset: number;
  readonly cursor?: string;
  readonly signal: AbortSignal;
}

/** Rows, or rows with what is known about them. A `Response` is read as JSON, and its errors told. */
export type ListAnswer<Row> =
  | readonly Row[]
  | (PageFacts &
      (
        | { readonly rows: readonly Row[] }
        | { readonly leads: readonly Row[] }
        | { readonly items: readonly Row[] }
      ))
  | Response;

export interface PageFacts {
  readonly total?: number | null;
  /** The cursor of the next page. */
  readonly next?: string | null;
  readonly asOf?: TimeLike | null;
}

/** A lead, flat or in full; status words are the backend's own. Needs an id, and a status or a journal. */
export interface FlatLead
  extends Loose<Omit<Lead, 'id' | 'contact' | 'updatedAt' | 'addedAt' | 'lastActivityAt'>>, Loose<Contact> {
  readonly id: string | number;
  readonly contact?: Loose<Contact> | null;
  readonly updatedAt?: TimeLike | null;
  readonly addedAt?: TimeLike | null;
  readonly lastActivityAt?: TimeLike | null;
}

/** What an action is given beside the ids. */
export interface ActionCall {
  readonly params: { readonly [name: string]: JsonValue };
  /** The same key twice must have one effect. */
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
}

/** What came of an action for one lead: done, unless it says otherwise. */
export interface ActionOutcome<Row> {
  readonly id: string | number;
  readonly result?: 'done' | 'refused' | 'failed' | 'not-attempted';
  /** The lead as it is now, as a row. */
  readonly lead?: Row;
  /** Words, or an error. */
  readonly error?: unknown;
  readonly refusal?: { readonly reason: RefusalReason; readonly message?: string };
}

/**
 * What an action may answer: an outcome for each lead (one that is not mentioned was not attempted); lists
 * of those done and failed; what went wrong by id (the others are done). Anything else, such as nothing,
 * means done for all; throw or reject when it failed for all.
 */
export type ActionAnswer<Row> =
  | readonly (string | number | ActionOutcome<Row>)[]
  | {
      readonly done?: readonly (string | number)[];
      readonly failed?:
        | readonly (string | number | ActionOutcome<Row>)[]
        | { readonly [id: string]: unknown };
      readonly outcomes?: readonly ActionOutcome<Row>[];
      readonly undo?: ActReport['undo'];
    }
  | { readonly [id: string]: unknown };

/** How leads stand, by the backend's words: everything, or only how many have each status. */
export type CountsAnswer = Partial<StatusCounts> | { readonly [status: string]: number };

/** A listener as a backend of one's own tells it: leads as rows. */
export interface RowListener<Row> extends Omit<LiveListener, 'lead' | 'problem'> {
  lead(row: Row): void;
}

/** Everything that {@link createAdapter} makes an adapter of. Required: `id`, `list` and `lead`. */
export interface AdapterDefinition<Row> {
  /** Names the adapter in caches and reports. */
  readonly id: string;
  readonly list: (request: ListArguments) => MaybePromise<ListAnswer<Row>>;
  /** A row as a lead. What throws, or has a field that is wrong, is reported; the other rows stay. */
  readonly lead: (row: Row) => FlatLead;
  /** The backend's words for statuses, each with the model's id. A word that is not named stays as it is. */
  readonly words?: { readonly [theirs: string]: string };
  /** The same for substatuses. */
  readonly substatusWords?: { readonly [theirs: string]: string };
  readonly get?: (id: string, call: Required<Call>) => MaybePromise<Row | Response | null | undefined>;
  readonly counts?: (query: LeadQuery, call: Required<Call>) => MaybePromise<CountsAnswer | Response>;
  /** Newest first, as Leadlight's events. */
  readonly events?: (
    leadId: string,
    request: { readonly before?: string; readonly limit: number } & Required<Call>,
  ) => MaybePromise<readonly LeadEvent[] | EventPage | Response>;
  /** By the model's ids of actions. See {@link ActionAnswer} for what one may answer. */
  readonly actions?: { readonly [action: string]: (ids: readonly string[], call: ActionCall) => unknown };
  /** Takes an action back by the token that it answered. */
  readonly undo?: (token: string, call: Required<Call>) => unknown;
  readonly subscribe?: (request: SubscribeRequest, listener: RowListener<Row>) => Unsubscribe;
  readonly campaigns?: (call: Required<Call>) => MaybePromise<readonly CampaignSummary[] | Response>;
  readonly add?: (
    rows: readonly NewLead[],
    call: Required<Call> & { readonly campaign?: string },
  ) => MaybePromise<AddReport | readonly AddOutcome[] | Response>;
  /** Asks for changes every so many milliseconds. */
  readonly poll?: number;
  /** The clauses that `list` heeds. @default ['status', 'search'] */
  readonly filters?: readonly FilterClause[];
  /** What `list` can sort by. @default none */
  readonly sorts?: readonly SortKey[];
  /**
   * `offset`: `list` heeds `limit` and `offset`; `cursor`: it answers `next` and heeds `cursor`; `all`: it
   * answers every lead that matches at once. @default 'offset'
   */
  readonly paging?: Capabilities['paging'];
  /** What the `total` of an answer is, where it has one. @default 'exact' */
  readonly total?: Capabilities['totals'];
  /** The last word about what the backend can do. */
  readonly capabilities?: Partial<Capabilities>;
  /** How long one call may take, in milliseconds. @default 30_000 */
  readonly timeout?: number;
  /** Hears of data that was left out of an answer that has no `problems` of its own. */
  readonly onProblem?: (problem: DecodeProblem) => void;
  readonly timers?: Timers;
}
