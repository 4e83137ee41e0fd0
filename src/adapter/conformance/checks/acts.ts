import { contactIdOf } from '../../../core/index.js';
import type { Lead } from '../../../core/index.js';
import type { ActReport } from '../../adapter.js';
import { failureOf, unlessKind } from '../bench.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';
import { standingText } from '../standing-text.js';
import { wrongRefusal } from '../wrong-refusal.js';

const nobody = 'no-such-lead';
const skip = needs('act');

export const actChecks: readonly Check[] = [
  {
    id: 'act-done',
    level: 'act',
    law: 'What is reported as done has happened: read again, alone or in the list, the lead stands differently, and a version that it has has grown.',
    cure: 'Answer done only once the backend has it, and count the version on with every change.',
    skip,
    async run(bench) {
      const offer = await bench.offer();
      const done = await bench.actOnOne(offer);
      if (!done) return `did not carry out "${offer.action}" for any lead that the model offers it for`;
      const after = await bench.read(done.lead.id);
      if (standingText(bench, after) === standingText(bench, done.lead)) {
        return `reported "${offer.action}" as done for lead "${done.lead.id}", which stands as before`;
      }
      const listed = (await bench.all()).find(({ id }) => id === done.lead.id);
      if (listed && standingText(bench, listed) === standingText(bench, done.lead)) {
        return `reported "${offer.action}" as done for lead "${done.lead.id}", which is listed as before`;
      }
      const [before, now] = [done.lead.version, after?.version];
      return before !== undefined && now !== undefined && now <= before
        ? `changed lead "${done.lead.id}" from version ${before} to ${now}`
        : undefined;
    },
  },
  {
    id: 'act-answer',
    level: 'act',
    law: 'The lead in an outcome is the lead as the backend has it now.',
    cure: 'Answer the lead as it is after the act, or leave it out.',
    skip,
    async run(bench) {
      const done = await bench.actOnOne(await bench.offer());
      const told = done?.outcome.result === 'done' ? done.outcome.lead : undefined;
      if (!done || !told) return undefined;
      if (told.id !== done.lead.id) return `answered lead "${told.id}" in the outcome of "${done.lead.id}"`;
      const now = await bench.read(told.id);
      const [said, is] = [told, now].map((lead) => standingText(bench, lead));
      if (said !== is) return `answered lead "${told.id}" as ${said}, and it is ${is}`;
      return told.version === now?.version
        ? undefined
        : `answered version ${told.version} of lead "${told.id}", where it is at ${now?.version}`;
    },
  },
  {
    id: 'act-partition',
    level: 'act',
    law: 'A report leaves nobody out: one outcome for each lead that was asked for, none for another, and totals that add up to them.',
    cure: 'Answer an outcome per id; reportOf() adds them up.',
    skip,
    async run(bench) {
      const { action, leads } = await bench.offer();
      const ids = idsFor(bench, leads);
      return wrongReport(ids, await bench.act(action, ids));
    },
  },
  {
    id: 'act-others-still',
    level: 'act',
    law: 'An act touches only the leads it was asked for, and those of the same people.',
    cure: 'Change only the leads of the selection.',
    skip,
    async run(bench) {
      const before = await bench.all();
      const done = await bench.actOnOne(await bench.offer());
      const after = new Map((await bench.all()).map((lead) => [lead.id, lead]));
      const touched = before.find(
        (lead) => done && !isSamePerson(lead, done.lead) && isRead(bench, lead, after.get(lead.id)),
      );
      return touched && `changed lead "${touched.id}" by an act on "${done?.lead.id}"`;
    },
  },
  {
    id: 'act-unknown-lead',
    level: 'act',
    law: 'A lead that is not there costs no other: it failed or was refused, and the others are done.',
    cure: 'Answer outcomes one by one instead of failing as a whole.',
    skip: (bench) => skip(bench) ?? (bench.can.bulk === false ? 'it acts on one lead at a time' : undefined),
    async run(bench) {
      const offer = await bench.offer();
      const done = await bench.actOnOne(offer);
      const other = offer.leads.find(({ id }) => id !== done?.lead.id);
      if (!done || !other) return undefined;
      const report = await bench.act(offer.action, [other.id, nobody]);
      const results = new Map(report.outcomes.map(({ id, result }) => [id, result]));
      if (results.get(nobody) === 'done') return `reported "${offer.action}" as done for "${nobody}"`;
      return results.get(other.id) === 'not-attempted'
        ? `did not attempt "${offer.action}" for lead "${other.id}" because another was unknown`
        : wrongReport([other.id, nobody], report);
    },
  },
  {
    id: 'act-unknown-action',
    level: 'act',
    law: 'An action that nobody knows changes nothing: it is rejected as "invalid" or "not-found", or refused for every lead.',
    cure: 'Refuse what is not among the actions of the manifest.',
    skip,
    async run(bench) {
      const [lead] = await bench.all();
      if (!lead) return undefined;
      const acting = bench.act('no-such-action', [lead.id]);
      const failure = await failureOf(acting);
      if (failure !== undefined) {
        const wrong = unlessKind(failure, 'invalid', 'an unknown action');
        return wrong && unlessKind(failure, 'not-found', 'an unknown action');
      }
      return (await acting).totals.done > 0 ? 'reported an unknown action as done' : undefined;
    },
  },
  {
    id: 'act-refused-still',
    level: 'act',
    law: 'A lead that was refused or failed stands as before, and the report says why: a refusal by a reason of the contract, which the totals count.',
    cure: 'Change nothing before you refuse; give each refusal one of REFUSAL_REASONS and a sentence, and each error a sentence; reportOf() counts them.',
    skip,
    async run(bench) {
      const wrong = await wrongRefusal(bench, await bench.refused());
      if (wrong !== undefined) return wrong;
      const { action } = await bench.offer();
      const others = (await bench.all()).slice(0, 40);
      return wrongRefusal(
        bench,
        others.map((lead) => ({ action, lead })),
      );
    },
  },
  {
    id: 'act-aborted',
    level: 'act',
    law: 'An act whose signal has fired is rejected as "aborted", and does nothing.',
    cure: 'Check the signal before anything is sent; createAdapter does.',
    skip,
    async run(bench) {
      const { action, leads } = await bench.offer();
      const [lead] = leads;
      if (!lead) return undefined;
      const asked = { action, selection: { ids: [lead.id] }, idempotencyKey: bench.key() };
      const acting = bench.adapter.act?.(asked, { signal: AbortSignal.abort() });
      const wrong = unlessKind(
        await failureOf(acting ?? Promise.resolve()),
        'aborted',
        'an act that was ended before it began',
      );
      if (wrong !== undefined) return wrong;
      const isSame = standingText(bench, await bench.read(lead.id)) === standingText(bench, lead);
      return isSame ? undefined : `changed lead "${lead.id}" by an act that was ended before it began`;
    },
  },
];

/** As many leads as may be named at once. */
export function idsFor({ can }: Bench, leads: readonly Lead[]): readonly string[] {
  const most = can.bulk === false ? 1 : Math.min(can.maxIds ?? 3, 3);
  return leads.slice(0, most).map(({ id }) => id);
}

/** What is wrong with a report on leads that were named. */
export function wrongReport(ids: readonly string[], { outcomes, totals }: ActReport): string | undefined {
  const told = outcomes.map(({ id }) => id);
  const missing = ids.find((id) => !told.includes(id));
  if (missing !== undefined) return `left lead "${missing}" out of its report`;
  const extra = told.find((id, at) => !ids.includes(id) || told.indexOf(id) !== at);
  if (extra !== undefined) return `told an outcome of lead "${extra}" that nobody asked for, or twice`;
  const count = (result: string): number => outcomes.filter((outcome) => outcome.result === result).length;
  const refused = Object.values(totals.refused).reduce((sum, number) => sum + number, 0);
  const due = [count('done'), count('refused'), count('failed'), count('not-attempted')].join(', ');
  const said = [totals.done, refused, totals.failed, totals.notAttempted].join(', ');
  return said === due
    ? undefined
    : `told totals of ${said} (done, refused, failed, not attempted) and outcomes of ${due}`;
}

function isSamePerson(a: Lead, b: Lead): boolean {
  return a.id === b.id || (contactIdOf(a) !== undefined && contactIdOf(a) === contactIdOf(b));
}

function isRead(bench: Bench, before: Lead, after: Lead | undefined): boolean {
  return standingText(bench, before) !== standingText(bench, after);
}
