import { contactIdOf, isOptedOut, normalizeEmail, standingPhase } from '../../../core/index.js';
import type { Lead } from '../../../core/index.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';

export const optOutChecks: readonly Check[] = [
  {
    id: 'add-opted-out',
    level: 'act',
    law: 'A person who opted out cannot be contacted any more: each of their leads says so, and added again to whatever campaign they are "do-not-contact" and become no lead.',
    cure: 'Keep the do-not-contact list by person, ask it before you look for duplicates, and let an opt-out be a fact on each lead of the person.',
    skip: async (bench) =>
      needs('addLeads')(bench) ??
      ((await optOuts(bench)).length > 0 || (await outAlready(bench))
        ? undefined
        : 'nobody of its leads opted out, and no action lets anybody do so'),
    async run(bench) {
      const lead = (await optOut(bench)) ?? (await outAlready(bench));
      const email = lead?.contact?.email;
      if (email === undefined) return undefined;
      const before = await ofPerson(bench, email);
      const open = before.find((one) => !isOut(bench, one));
      if (open) return `did not tell lead "${open.id}" that the person opted out, as lead "${lead?.id}" says`;
      const calls = [{}, ...(await campaigns(bench)).map((campaign) => ({ campaign }))];
      for (const call of calls) {
        const report = await bench.adapter.addLeads?.(
          [{ name: 'Again', email: ` ${email.toUpperCase()}` }],
          call,
        );
        const result = report?.outcomes[0]?.result;
        if (result !== 'do-not-contact') return `answered "${result}" for a person who opted out`;
      }
      const known = new Set(before.map(({ id }) => id));
      const added = (await ofPerson(bench, email)).find(({ id }) => !known.has(id));
      return added && `made lead "${added.id}" of a person who opted out`;
    },
  },
];

/** The actions by which a lead opts out, and the leads that they are offered for; of people with several leads first. */
async function optOuts(
  bench: Bench,
): Promise<readonly { readonly action: string; readonly leads: readonly Lead[] }[]> {
  const { actions } = bench.can;
  const people = (await bench.all()).filter(({ contact }) => contact?.email !== undefined);
  const leadsOf = (lead: Lead): number =>
    people.filter((one) => contactIdOf(one) === contactIdOf(lead)).length;
  const known =
    actions === 'all' ? people.flatMap((lead) => Object.keys(bench.modelOf(lead).actions)) : actions;
  const offers = [...new Set(known)].map((action) => ({
    action,
    leads: people
      .filter((lead) => bench.isOptOut(lead, action) && bench.offers(lead, action))
      .toSorted((a, b) => leadsOf(b) - leadsOf(a)),
  }));
  return offers.filter(({ leads }) => leads.length > 0);
}

async function optOut(bench: Bench): Promise<Lead | undefined> {
  for (const offer of await optOuts(bench)) {
    const done = await bench.actOnOne(offer);
    if (done) return done.lead;
  }
  return undefined;
}

async function outAlready(bench: Bench): Promise<Lead | undefined> {
  return (await bench.all()).find((lead) => lead.contact?.email !== undefined && isOut(bench, lead));
}

function isOut(bench: Bench, lead: Lead): boolean {
  const model = bench.modelOf(lead);
  if (lead.journal) return isOptedOut(model.suppresses, lead.journal);
  return standingPhase(model, bench.standing(lead)) === 'suppressed';
}

async function ofPerson(bench: Bench, email: string): Promise<readonly Lead[]> {
  const person = normalizeEmail(email);
  return (await bench.all()).filter(
    ({ contact }) => contact?.email && normalizeEmail(contact.email) === person,
  );
}

async function campaigns(bench: Bench): Promise<readonly string[]> {
  const listed = await bench.adapter.listCampaigns?.();
  return (listed ?? []).map(({ id }) => id);
}
