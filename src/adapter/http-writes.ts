import type { ActReport, ActRequest, LeadAdapter } from './adapter.js';
import { decodeActReport, decodeAddReport, decodeCampaign } from './decode.js';
import { segment } from './http-client.js';
import type { HttpClient } from './http-client.js';
import { signalOf } from './http-path.js';
import type { Tell } from './http-reads.js';
import { followJob } from './job.js';
import type { Timers } from './timers.js';

type Writes = Required<Pick<LeadAdapter, 'act' | 'undo' | 'actOnCampaign' | 'addLeads'>>;

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
    async act({ idempotencyKey, ...body }: ActRequest, call) {
      const headers = { 'idempotency-key': idempotencyKey };
      const report = (json: unknown): ActReport => tell(decodeActReport(id, json));
      const { json, job } = await client.start({ path: '/leads/actions', body, headers, ...signalOf(call) });
      if (job === undefined) return report(json);
      const path = `/jobs/${segment(job)}`;
      return followJob({
        read: async () => report(await client.json({ path, ...signalOf(call) })),
        end: async () => report(await client.json({ path, method: 'DELETE' })),
        timers,
        ...call,
      });
    },
    async undo(token, call) {
      const path = `/undo/${segment(token)}`;
      return tell(decodeActReport(id, await client.json({ path, body: {}, ...signalOf(call) })));
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
