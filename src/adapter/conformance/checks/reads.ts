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
        const other = otherPart(lead, listed);
        if (other !== undefined)
          return `answered another "${other}" of lead "${lead.id}" alone than in the list`;
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
      const { leads } = await adapter.listLeads({ query: {}, limit: 1 });
      const [{ id } = { id: nobody }] = leads;
      const call = { signal: AbortSignal.abort() };
      const reads = {
        listLeads: () => adapter.listLeads({ query: {}, limit: 1 }, call),
        getLead: () => adapter.getLead?.(id, call),
        countLeads: () => adapter.countLeads?.({}, call),
        listEvents: () => adapter.listEvents?.(id, { limit: 1 }, call),
        listCampaigns: () => adapter.listCampaigns?.(call),
      };
      for (const [name, read] of Object.entries(reads)) {
        const reading = read();
        const wrong =
          reading &&
          unlessKind(await failureOf(reading), 'aborted', `a ${name} that was ended before it began`);
        if (wrong !== undefined) return wrong;
      }
      return undefined;
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
    law: 'An export holds every lead once, and one whose signal has fired is rejected as "aborted".',
    cure: 'Export what the list would answer, to the end, and heed the signal at each row.',
    skip: needs('exportLeads'),
    async run(bench) {
      const exportLeads = bench.adapter.exportLeads?.bind(bench.adapter);
      const [exported, listed] = [await idsOf(exportLeads?.({})), (await bench.all()).map(({ id }) => id)];
      const missing = listed.find((id) => !exported.includes(id));
      if (missing !== undefined) return `left lead "${missing}" out of an export of everything`;
      if (exported.length !== listed.length)
        return `exported ${exported.length} rows where there are ${listed.length} leads`;
      const call = { signal: AbortSignal.abort() };
      const failure = await failureOf(idsOf(exportLeads?.({}, call)));
      return unlessKind(failure, 'aborted', 'an export that was ended before it began');
    },
  },
  {
    id: 'export-query',
    level: 'read',
    law: 'An export of a query holds what the list of that query holds.',
    cure: 'Heed the query in exportLeads as in listLeads.',
    skip: (bench) =>
      needs('exportLeads')(bench) ??
      (bench.can.filters.includes('status') ? undefined : 'it has no filter by status'),
    async run(bench) {
      const [lead] = await bench.all();
      if (!lead) return undefined;
      const query = { status: [bench.standing(lead).status] };
      const [exported, listed] = [
        await idsOf(bench.adapter.exportLeads?.(query)),
        (await bench.all(query)).map(({ id }) => id),
      ];
      return exported.toSorted().join() === listed.toSorted().join()
        ? undefined
        : `exported ${exported.length} leads of status "${query.status[0]}", of which ${listed.length} are listed`;
    },
  },
];

async function idsOf(leads: AsyncIterable<Lead> | undefined): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id } of leads ?? []) ids.push(id);
  return ids;
}

/** What both say of a lead, and differently. One may well say more than the other. */
function otherPart(lead: Lead, listed: Lead): string | undefined {
  const { contact, ...own } = lead;
  const { contact: listedContact, ...others } = listed;
  return differing(own, others) ?? differing(contact ?? {}, listedContact ?? {});
}

function differing(one: object, other: object): string | undefined {
  const parts = new Map(Object.entries(other));
  const found = Object.entries(one).find(([name, value]) => {
    const known: unknown = parts.get(name);
    const isSaid = value !== undefined && known !== undefined && typeof known !== 'object';
    return isSaid && value !== known;
  });
  return found?.[0];
}
