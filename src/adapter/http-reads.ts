import { queryToSearch } from '../core/index.js';
import type { LeadAdapter } from './adapter.js';
import { decodeCampaigns, decodeCounts, decodeEventPage, decodeLead, decodeLeadPage } from './decode.js';
import type { HttpClient } from './http-client.js';
import { searchOf, segment, signalOf } from './http-path.js';
import type { Decoded } from './lenient.js';

export type Reads = Pick<LeadAdapter, 'listLeads'> &
  Required<Pick<LeadAdapter, 'getLead' | 'countLeads' | 'listEvents' | 'listCampaigns'>>;

/** Takes a datum that was read, and tells what was wrong in it. */
export type Tell = <T>(decoded: Decoded<T>) => T;

/** The reads of the HTTP contract. */
export function httpReads(id: string, client: HttpClient, tell: Tell): Reads {
  return {
    async listLeads({ query, offset, cursor, limit }, call) {
      const path = `/leads?${searchOf(queryToSearch(query), { offset, cursor, limit: finite(limit) })}`;
      return decodeLeadPage(id, await client.json({ path, ...signalOf(call) }));
    },
    async getLead(leadId, call) {
      return tell(
        decodeLead(id, await client.json({ path: `/leads/${segment(leadId)}`, ...signalOf(call) })),
      );
    },
    async countLeads(query, call) {
      const path = `/leads/counts?${queryToSearch(query)}`;
      return decodeCounts(id, await client.json({ path, ...signalOf(call) }));
    },
    async listEvents(leadId, { before, limit }, call) {
      const path = `/leads/${segment(leadId)}/events?${searchOf('', { before, limit })}`;
      return decodeEventPage(id, await client.json({ path, ...signalOf(call) }));
    },
    async listCampaigns(call) {
      return tell(decodeCampaigns(id, await client.json({ path: '/campaigns', ...signalOf(call) })));
    },
  };
}

/** No limit at all asks for everything at once. */
function finite(limit: number): number | undefined {
  return Number.isFinite(limit) ? limit : undefined;
}
