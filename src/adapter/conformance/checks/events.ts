import { compareEvents, emptyJournal, readStatus, statusReducer } from '../../../core/index.js';
import type { LeadEvent } from '../../../core/index.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';

export const eventChecks: readonly Check[] = [
  {
    id: 'events-newest-first',
    level: 'read',
    law: 'The events of a lead are its own, newest first, at most as many as asked for, and each once over all pages.',
    cure: 'Sort by at, then version, then id, the greatest first; answer "next" for the older ones, and heed "before" and "limit".',
    skip: needs('listEvents'),
    run: async (bench) => wrongEvents(bench),
  },
  {
    id: 'events-agree',
    level: 'read',
    law: 'The events of a lead, folded, read as the lead does.',
    cure: 'Answer every event, and in the journal the latest of each type.',
    skip: needs('listEvents'),
    async run(bench) {
      for (const lead of (await bench.all()).slice(0, 20).filter(({ journal }) => journal)) {
        const events = await eventsOf(bench, lead.id);
        const { status } = readStatus(bench.modelOf(lead), events.reduce(statusReducer, emptyJournal));
        const due = bench.standing(lead).reading?.status;
        if (status !== due)
          return `told events of lead "${lead.id}" that read as "${status}", where its journal reads as "${due}"`;
      }
      return undefined;
    },
  },
];

async function eventsOf({ adapter }: Bench, leadId: string, limit = 50): Promise<readonly LeadEvent[]> {
  const events: LeadEvent[] = [];
  for (let before: string | undefined, page = 0; page < 200; page += 1) {
    const answer = await adapter.listEvents?.(leadId, { limit, ...(before !== undefined && { before }) });
    events.push(...(answer?.events ?? []));
    before = answer?.next;
    if (before === undefined) break;
  }
  return events;
}

async function wrongEvents(bench: Bench): Promise<string | undefined> {
  for (const { id } of (await bench.all()).slice(0, 10)) {
    const page = await bench.adapter.listEvents?.(id, { limit: 2 });
    if (page && page.events.length > 2)
      return `answered ${page.events.length} events of lead "${id}" where 2 were asked for`;
    const events = await eventsOf(bench, id, 2);
    const foreign = events.find(({ leadId }) => leadId !== id);
    if (foreign) return `answered event "${foreign.id}" of lead "${foreign.leadId}" for lead "${id}"`;
    const late = events.find((event, at) => at > 0 && compareEvents(event, events[at - 1] ?? event) >= 0);
    if (late) return `put event "${late.id}" of lead "${id}" after an older one, or twice`;
    const whole = await eventsOf(bench, id);
    if (whole.length !== events.length)
      return `answered ${events.length} events of lead "${id}" in pages of 2, and ${whole.length} in pages of 50`;
  }
  return undefined;
}
