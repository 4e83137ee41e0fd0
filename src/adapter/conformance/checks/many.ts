import type { Lead } from '../../../core/index.js';
import { failureOf, unlessKind } from '../bench.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';
import { standingText } from '../standing-text.js';

const byQuery = (bench: Bench): string | undefined =>
  needs('act')(bench) ?? (bench.can.bulk === 'query' ? undefined : 'it acts on no query');
const adds = needs('addLeads');

export const manyChecks: readonly Check[] = [
  {
    id: 'query-selection',
    level: 'act',
    law: 'An act on a query is for all that match it but the exceptions, once for each key, and its totals add up to them.',
    cure: 'Choose by the query as the list does, leave out "except", count everybody, and answer the same key the same report.',
    skip: byQuery,
    async run(bench) {
      const { action, leads } = await bench.offer();
      const [kept] = leads;
      const before = await bench.all();
      if (!kept) return undefined;
      const selection = { query: {}, except: [kept.id], count: before.length };
      const asked = { selection, idempotencyKey: bench.key() };
      const { totals } = await bench.act(action, [], asked);
      const refused = Object.values(totals.refused).reduce((sum, number) => sum + number, 0);
      const sum = totals.done + refused + totals.failed + totals.notAttempted;
      if (sum !== before.length - 1) return `told totals of ${sum} for ${before.length} leads but one`;
      if (totals.done === 0) return `did not carry out "${action}" for any lead of a query`;
      const isTouched = standingText(bench, await bench.read(kept.id)) !== standingText(bench, kept);
      if (isTouched) return `changed lead "${kept.id}", which was an exception`;
      const again = await bench.act(action, [], asked);
      return again.totals.done === totals.done
        ? undefined
        : `reported ${totals.done} leads done, and ${again.totals.done} when asked again by the same key`;
    },
  },
  {
    id: 'query-stale',
    level: 'act',
    law: 'Where more leads match than the person saw, an act on the query is answered "stale" and changes nobody.',
    cure: 'Compare "count" with what matches now, before anything is changed.',
    skip: byQuery,
    async run(bench) {
      const { action, leads } = await bench.offer();
      const selection = { query: {}, except: [], count: 1 };
      const acting = bench.act(action, [], { selection });
      const failure = await failureOf(acting);
      if (failure !== undefined)
        return unlessKind(failure, 'conflict', 'an act on more leads than were seen');
      const { done } = (await acting).totals;
      if (done > 0) return `carried out "${action}" for ${done} leads where the person saw 1`;
      const touched = await firstChanged(bench, leads.slice(0, 5));
      return touched && `changed lead "${touched.id}" by an act that it refused`;
    },
  },
  {
    id: 'add-leads',
    level: 'act',
    law: 'Of rows that are added each has an outcome in its place; those that are added are listed, and a bad row costs no other.',
    cure: 'Answer { row, result } for every row, with the id of the lead that it became.',
    skip: adds,
    async run(bench) {
      const email = 'conformance.new@example.com';
      const { outcomes } = (await bench.adapter.addLeads?.(
        [{ name: 'Nobody' }, { name: 'New', email }],
        inCampaign(await bench.all()),
      )) ?? { outcomes: [] };
      if (outcomes.map(({ row }) => row).join() !== '0,1')
        return `answered outcomes of rows ${outcomes.map(({ row }) => row).join()} for two rows`;
      const [bad, good] = outcomes;
      if (bad?.result !== 'invalid') return `answered "${bad?.result}" for a row without any address`;
      if (good?.result !== 'added') return `answered "${good?.result}" for a good row beside a bad one`;
      const lead = await bench.read(good.id);
      return lead?.contact?.email === email
        ? undefined
        : `added lead "${good.id}", which is not there with its address`;
    },
  },
  {
    id: 'add-twice',
    level: 'act',
    law: 'A person who is there already is a duplicate, whatever the case of the address, and is not added again.',
    cure: 'Compare addresses without outer space and in lower case.',
    skip: adds,
    async run(bench) {
      const call = inCampaign(await bench.all());
      await bench.adapter.addLeads?.([{ name: 'Twice', email: 'twice@example.com' }], call);
      const report = await bench.adapter.addLeads?.([{ name: 'Twice', email: ' Twice@Example.com ' }], call);
      const result = report?.outcomes[0]?.result;
      return result === 'duplicate' ? undefined : `answered "${result}" for a person who was there already`;
    },
  },
];

function inCampaign(leads: readonly Lead[]): { readonly campaign?: string } {
  const campaign = leads.find(({ campaignId }) => campaignId !== undefined)?.campaignId;
  return campaign === undefined ? {} : { campaign };
}

async function firstChanged(bench: Bench, leads: readonly Lead[]): Promise<Lead | undefined> {
  for (const lead of leads) {
    if (standingText(bench, await bench.read(lead.id)) !== standingText(bench, lead)) return lead;
  }
  return undefined;
}
