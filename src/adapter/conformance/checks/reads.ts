import type { Lead } from '../../../core/index.js';
import { failureOf, unlessKind } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';

const nobody = 'no-such-lead';

export const readChecks: readonly Check[] = [
  {
    id: 'lead-same',
    level: 'read',
    law: 'A lead read alone is the lead of the list.',
    cure: 'Make a lead of a row in one place, for the list and for one.',
    skip: needs('getLead'),
    async run({ adapter }) {
      const { leads } = await adapter.listLeads({ query: {}, limit: 3 });
      for (const listed of leads) {
        const lead = await adapter.getLead?.(listed.id);
        if (lead?.id !== listed.id) return `answered lead "${lead?.id}" where "${listed.id}" was asked for`;
        const says = (one: Lead) => JSON.stringify([one.version, one.status, one.substatus, one.journal]);
        if (says(lead) !== says(listed))
          return `answered lead "${lead.id}" alone as ${says(lead)}, and in the list as ${says(listed)}`;
      }
      return undefined;
    },
  },
  {
    id: 'lead-unknown',
    level: 'read',
    law: 'A lead that is not there is rejected with an AdapterError of kind "not-found".',
    cure: 'Throw new AdapterError("not-found", …), or let createAdapter answer a 404 or nothing.',
    skip: needs('getLead'),
    run: async ({ adapter }) =>
      unlessKind(
        await failureOf(adapter.getLead?.(nobody) ?? Promise.resolve()),
        'not-found',
        `getLead("${nobody}")`,
      ),
  },
  {
    id: 'abort-before',
    level: 'read',
    law: 'A call whose signal has fired is rejected with an AdapterError of kind "aborted".',
    cure: 'Pass the signal on to fetch, and check it first; createAdapter does both.',
    async run({ adapter }) {
      const call = { signal: AbortSignal.abort() };
      return unlessKind(
        await failureOf(adapter.listLeads({ query: {}, limit: 1 }, call)),
        'aborted',
        'a read that was ended before it began',
      );
    },
  },
  {
    id: 'abort-during',
    level: 'read',
    law: 'A call whose signal fires on the way is answered at once: "aborted", unless the answer is there already.',
    cure: 'Pass the signal on to fetch; createAdapter ends also what heeds no signal.',
    async run({ adapter }) {
      const ending = new AbortController();
      const reading = failureOf(adapter.listLeads({ query: {}, limit: 1 }, { signal: ending.signal }));
      ending.abort();
      const failure = await reading;
      return failure === undefined
        ? undefined
        : unlessKind(failure, 'aborted', 'a read that was ended on its way');
    },
  },
  {
    id: 'campaigns',
    level: 'read',
    law: 'Each campaign is listed once, and so is every campaign that a lead names.',
    cure: 'Answer all campaigns whose leads are listed.',
    skip: needs('listCampaigns'),
    async run(bench) {
      const ids = (await bench.adapter.listCampaigns?.())?.map(({ id }) => id) ?? [];
      const doubled = ids.find((id, at) => ids.indexOf(id) !== at);
      if (doubled !== undefined) return `listed campaign "${doubled}" twice`;
      const strange = (await bench.all()).find(
        ({ campaignId }) => campaignId !== undefined && !ids.includes(campaignId),
      );
      return (
        strange && `listed lead "${strange.id}" of campaign "${strange.campaignId}", and not the campaign`
      );
    },
  },
  {
    id: 'export',
    level: 'read',
    law: 'An export holds exactly the leads of its query.',
    cure: 'Export what the list would answer, to the end.',
    skip: needs('exportLeads'),
    async run(bench) {
      const exported: string[] = [];
      for await (const { id } of bench.adapter.exportLeads?.({}) ?? []) exported.push(id);
      const listed = (await bench.all()).map(({ id }) => id);
      const missing = listed.find((id) => !exported.includes(id));
      if (missing !== undefined) return `left lead "${missing}" out of an export of everything`;
      return exported.length === listed.length
        ? undefined
        : `exported ${exported.length} rows where there are ${listed.length} leads`;
    },
  },
];
