import type {
  JsonValue,
  Lead,
  LeadEvent,
  LeadQuery,
  Refusal,
  RefusalReason,
  Report,
  SelectionRequest,
  SortKey,
  StatusCounts,
} from '../core/index.js';
import type { AdapterError } from './adapter-error.js';
import type { AddReport, NewLead } from './new-lead.js';

/** What an export is asked with. */
export interface ExportCall extends Call {
  /** Hears of rows that could not be read and are left out. */
  readonly onProblem?: (problem: DecodeProblem) => void;
}

/** What a call may be given: the signal that ends it. */
export interface Call {
  readonly signal?: AbortSignal;
}

/** The clauses of a query that a backend can filter by. */
export type FilterClause = Exclude<keyof LeadQuery, 'sort'>;

/**
 * What a backend can do. Fixed for an adapter's life. It switches the features of the UI, picks the checks
 * of conformance, and prints the support matrix.
 */
export interface Capabilities {
  readonly filters: readonly FilterClause[];
  readonly sorts: readonly SortKey[];
  /** `offset` jumps anywhere, `cursor` loads more, `all` answers every lead at once. */
  readonly paging: 'offset' | 'cursor' | 'all';
  readonly totals: 'exact' | 'at-least' | 'none';
  /** The ids of the actions that it carries out; `'all'` of the model. */
  readonly actions: readonly string[] | 'all';
  /** Acts on many leads: by their ids, by a query as well, or one at a time only. */
  readonly bulk: 'ids' | 'query' | false;
  /** How many ids one act takes at most. */
  readonly maxIds?: number;
  readonly dryRun: boolean;
  readonly undo: boolean;
  readonly live: 'stream' | 'poll' | false;
  readonly history: boolean;
  readonly export: boolean;
}

export interface ListRequest {
  readonly query: LeadQuery;
  /** For paging by offset: the place of the first lead, from 0. */
  readonly offset?: number;
  /** For paging by cursor: `next` of the page before. */
  readonly cursor?: string;
  readonly limit: number;
}

/** One datum of an answer that was not as it should be, told with the field it was found at. */
export interface DecodeProblem extends Report {
  readonly code: 'malformed';
  readonly path: string;
}

/** A page of leads. Rows that could not be read are left out and told in `problems`. */
export interface LeadPage {
  readonly leads: readonly Lead[];
  readonly total?: number;
  /** The cursor of the next page. */
  readonly next?: string;
  /** As of when. ISO 8601 UTC. */
  readonly asOf?: string;
  readonly problems?: readonly DecodeProblem[];
}

/** Facts of one lead, newest first. */
export interface EventPage {
  readonly events: readonly LeadEvent[];
  /** Give it as `before` for the older ones. */
  readonly next?: string;
  readonly problems?: readonly DecodeProblem[];
}

export interface ActRequest {
  readonly action: string;
  readonly params?: { readonly [name: string]: JsonValue };
  readonly selection: SelectionRequest;
  /** Names the wish: the same key twice has one effect, and the facts come back `causedBy` it. */
  readonly idempotencyKey: string;
  /** Only tells what would come of it. */
  readonly dryRun?: boolean;
}

/** What came of an act for one lead. */
export type Outcome = { readonly id: string } & (
  | { readonly result: 'done'; readonly lead?: Lead }
  | { readonly result: 'refused'; readonly refusal: Refusal }
  | { readonly result: 'failed'; readonly error: OutcomeError }
  | { readonly result: 'not-attempted' }
);

/** An error as plain data, within a report. */
export type OutcomeError = Pick<AdapterError, 'kind' | 'message' | 'retryable'>;

/** What came of an act. Leaves nobody out: the totals add up to the selection. */
export interface ActReport {
  readonly totals: {
    readonly done: number;
    readonly refused: { readonly [reason in RefusalReason]?: number };
    readonly failed: number;
    readonly notAttempted: number;
  };
  /** One for each lead; for a selection by query the first of them. */
  readonly outcomes: readonly Outcome[];
  /** The id of the job that goes on. */
  readonly job?: string;
  readonly undo?: { readonly token: string; readonly until: string };
}

export type LiveState = 'connecting' | 'live' | 'catching-up' | 'offline';

/** Hears what happens: at least once, in any order. */
export interface LiveListener {
  event(event: LeadEvent): void;
  lead(snapshot: Lead): void;
  /** Something may have been missed: read again what is on screen. */
  gap(): void;
  state(state: LiveState): void;
  /** A message that could not be read. It was left out. */
  problem?(problem: DecodeProblem): void;
}

export interface SubscribeRequest {
  readonly campaign?: string;
  /** The id of the last message heard; the stream goes on after it. */
  readonly after?: string;
}

export type Unsubscribe = () => void;

export interface CampaignSummary {
  readonly id: string;
  readonly name: string;
  readonly model?: string;
  readonly ownerId?: string;
  readonly teamMode?: boolean;
  readonly stepCount?: number;
  readonly paused?: boolean;
  readonly settings?: { readonly [setting: string]: JsonValue | undefined };
}

/**
 * The one socket between the kit and a backend. Every method settles with the kit's own values or rejects
 * with an {@link AdapterError}; nothing else crosses. Only `listLeads` is required. Most people do not write
 * one by hand: see {@link createAdapter}.
 */
export interface LeadAdapter {
  readonly id: string;
  readonly capabilities: Capabilities;
  listLeads(request: ListRequest, call?: Call): Promise<LeadPage>;
  getLead?(id: string, call?: Call): Promise<Lead>;
  countLeads?(query: LeadQuery, call?: Call): Promise<StatusCounts>;
  listEvents?(
    leadId: string,
    request: { readonly before?: string; readonly limit: number },
    call?: Call,
  ): Promise<EventPage>;
  /**
   * Carries out an action, once for each idempotency key. One that goes on as a job tells how far it is; when
   * its caller ends it then, the answer is what came of it until that moment.
   */
  act?(
    request: ActRequest,
    call?: Call & { readonly onProgress?: (report: ActReport) => void },
  ): Promise<ActReport>;
  undo?(token: string, call?: Call): Promise<ActReport>;
  subscribe?(request: SubscribeRequest, listener: LiveListener): Unsubscribe;
  exportLeads?(query: LeadQuery, call?: ExportCall): AsyncIterable<Lead>;
  listCampaigns?(call?: Call): Promise<readonly CampaignSummary[]>;
  actOnCampaign?(id: string, action: string, call?: Call): Promise<CampaignSummary>;
  addLeads?(rows: readonly NewLead[], call?: Call & { readonly campaign?: string }): Promise<AddReport>;
}
