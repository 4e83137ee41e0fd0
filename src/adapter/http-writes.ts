import { plainQuery } from '../core/index.js';
import type { SelectionRequest } from '../core/index.js';
import type { ActReport, ActRequest, LeadAdapter } from './adapter.js';
import { decodeCampaign } from './decode.js';
import { decodeAddReport, decodeLongReport } from './decode-report.js';
import type { HttpClient } from './http-client.js';
import { segment, signalOf } from './http-path.js';
import type { Tell } from './http-reads.js';
import { followJob } from './job.js';
import { retry } from './retry.js';
import type { Timers } from './timers.js';

export type Writes = Required<Pick<LeadAdapter, 'act' | 'undo' | 'actOnCampaign' | 'addLeads'>>;

/** What the writes of an HTTP adapter need. */
export interface Writing {
  readonly id: string;
  readonly client: HttpClient;
  readonly tell: Tell;
  readonly timers: Timers;
}

/** The writes of the HTTP contract. An act may go on as a job, which is followed to its end. */
export function httpWrites({ id, client, tell, timers }: Writing): Writes {
  return {
    act: (request, call) => act({ id, client, tell, timers }, request, call),
    async undo(token, call) {
      const path = `/undo/${segment(token)}`;
      return tell(await decodeLongReport(id, await client.json({ path, body: {}, ...signalOf(call) })));
    },
    async actOnCampaign(campaignId, action, call) {
      const path = `/campaigns/${segment(campaignId)}/actions`;
      return tell(decodeCampaign(id, await client.json({ path, body: { action }, ...signalOf(call) })));
    },
    async addLeads(rows, { campaign, ...call } = {}) {
      const body = { ...(campaign !== undefined && { campaign }), rows };
      return decodeAddReport(id, await client.json({ path: '/leads', body, ...signalOf(call) }));
    },
  };
}

type Act = NonNullable<LeadAdapter['act']>;

async function act(
  writing: Writing,
  { idempotencyKey, selection, ...asked }: ActRequest,
  call: Parameters<Act>[1],
): Promise<ActReport> {
  const { id, client, tell } = writing;
  const headers = { 'idempotency-key': idempotencyKey };
  const body = { ...asked, selection: plain(selection) };
  const { json, job } = await client.start({ path: '/leads/actions', body, headers, ...signalOf(call) });
  if (job !== undefined) return followed(writing, job, selection, call);
  // A page of another origin sees no "Location" that is not exposed to it: the report names the job as well.
  const first = tell(await decodeLongReport(id, json));
  return first.job === undefined ? first : followed(writing, segment(first.job), selection, call);
}

async function followed(
  { id, client, tell, timers }: Writing,
  job: string,
  selection: SelectionRequest,
  call: Parameters<Act>[1],
): Promise<ActReport> {
  const report = async (json: unknown): Promise<ActReport> => tell(await decodeLongReport(id, json));
  const path = `/jobs/${job}`;
  const last = await followJob({
    read: async () => report(await client.json({ path, ...signalOf(call) })),
    end: async () => report(await client.json({ path, method: 'DELETE' })),
    timers,
    ...call,
  });
  const more = async (offset: number): Promise<ActReport> =>
    report(await retry(() => client.json({ path: `${path}?offset=${offset}` }), { timers }));
  return 'ids' in selection ? withEverybody(last, selection.ids.length, more) : last;
}

function plain(selection: SelectionRequest): SelectionRequest {
  return 'ids' in selection ? selection : { ...selection, query: plainQuery(selection.query) };
}

/** A job tells its outcomes page by page; of leads that were named, each has one. */
async function withEverybody(
  report: ActReport,
  count: number,
  more: (offset: number) => Promise<ActReport>,
): Promise<ActReport> {
  const outcomes = new Map(report.outcomes.map((outcome) => [outcome.id, outcome]));
  for (let told = -1; told < outcomes.size && outcomes.size < count;) {
    told = outcomes.size;
    // A backend that tells the same page again has no more to tell.
    for (const outcome of (await more(told)).outcomes) outcomes.set(outcome.id, outcome);
  }
  return { ...report, outcomes: [...outcomes.values()] };
}
