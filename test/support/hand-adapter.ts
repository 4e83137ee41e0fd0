/** An adapter whose every answer is given by hand, so that a test decides what comes first. */
import type {
  ActReport,
  ActRequest,
  Capabilities,
  LeadAdapter,
  LeadPage,
  ListRequest,
  LiveListener,
} from '../../src/adapter/index.js';
import type { Lead, LeadQuery, RefusalReason, StatusCounts } from '../../src/core/index.js';
import { refuse } from '../../src/core/index.js';

/** A call that waits for its answer. */
export interface Call<Request, Answer> {
  readonly request: Request;
  readonly answer: (answer: Answer) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
  /** Fires when the one who asked gives up. */
  readonly signal?: AbortSignal;
}

/** An act that waits for its answer, and may tell how far it is. */
export interface ActCall extends Call<ActRequest, ActReport> {
  readonly progress: (report: ActReport) => void;
}

export interface HandAdapter {
  readonly adapter: LeadAdapter;
  readonly lists: Call<ListRequest, LeadPage>[];
  readonly gets: Call<string, Lead>[];
  readonly counts: Call<LeadQuery, StatusCounts>[];
  readonly acts: ActCall[];
  readonly undos: Call<string, ActReport>[];
  /** Those who listen now. */
  readonly listeners: Set<LiveListener>;
  /** Talks to all who listen. */
  readonly live: (tell: (listener: LiveListener) => void) => void;
}

const capable: Capabilities = {
  filters: ['status', 'notStatus', 'substatus', 'reached', 'notReached', 'search', 'campaign'],
  sorts: ['name'],
  paging: 'offset',
  totals: 'exact',
  actions: 'all',
  bulk: 'query',
  dryRun: false,
  undo: false,
  live: 'stream',
  history: false,
  export: false,
};

export function handAdapter(
  capabilities: Partial<Capabilities> = {},
  { canGet = true }: { readonly canGet?: boolean } = {},
): HandAdapter {
  const lists: Call<ListRequest, LeadPage>[] = [];
  const gets: Call<string, Lead>[] = [];
  const counts: Call<LeadQuery, StatusCounts>[] = [];
  const acts: ActCall[] = [];
  const undos: Call<string, ActReport>[] = [];
  const listeners = new Set<LiveListener>();
  const adapter: LeadAdapter = {
    id: 'hand',
    capabilities: { ...capable, ...capabilities },
    listLeads: (request, { signal } = {}) => asked(lists, request, signal),
    countLeads: (query) => asked(counts, query),
    act: (request, { signal, onProgress } = {}) => {
      const calls: Call<ActRequest, ActReport>[] = [];
      const answer = asked(calls, request, signal);
      const progress = (report: ActReport) => onProgress?.(report);
      acts.push(...calls.map((call) => ({ ...call, progress })));
      return answer;
    },
    ...(capabilities.undo && { undo: (token: string) => asked(undos, token) }),
    ...(canGet && { getLead: (id: string) => asked(gets, id) }),
    subscribe(_request, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const live: HandAdapter['live'] = (tell) => {
    for (const listener of listeners) tell(listener);
  };
  return { adapter, lists, gets, counts, acts, undos, listeners, live };
}

function asked<Request, Answer>(
  calls: Call<Request, Answer>[],
  request: Request,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    calls.push({
      request,
      answer: (answer) => settled(() => resolve(answer)),
      fail: (error) => settled(() => reject(error)),
      ...(signal && { signal }),
    });
  });
}

/** Lets everything that hangs on promises happen. */
export async function settled(act: () => void = () => undefined): Promise<void> {
  act();
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The report on an act for one lead that was done, with the lead as it is now or without. */
export function done(id: string, lead?: Lead): ActReport {
  const totals = { done: 1, refused: {}, failed: 0, notAttempted: 0 };
  return { totals, outcomes: [{ id, result: 'done', ...(lead && { lead }) }] };
}

/** The report on an act for one lead that was refused. */
export function refused(id: string, reason: RefusalReason, action = 'hold'): ActReport {
  const totals = { done: 0, refused: { [reason]: 1 }, failed: 0, notAttempted: 0 };
  return { totals, outcomes: [{ id, result: 'refused', refusal: refuse(reason, action, 'running') }] };
}
