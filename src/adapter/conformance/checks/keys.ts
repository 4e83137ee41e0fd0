import { emptyJournal, journalEvents } from '../../../core/index.js';
import type { Lead } from '../../../core/index.js';
import type { ActReport } from '../../adapter.js';
import { failureOf, unlessKind } from '../bench.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';
import { standingText } from '../standing-text.js';
import { idsFor } from './acts.js';

const skip = needs('act');
const undoable = (bench: Bench): string | undefined => needs('act')(bench) ?? needs('undo')(bench);

export const keyChecks: readonly Check[] = [
  {
    id: 'key-once',
    level: 'act',
    law: 'The same idempotency key twice has one effect, and the same report.',
    cure: 'Remember the report of each key, and answer it again; where the backend cannot, let it take the key.',
    skip,
    async run(bench) {
      const offer = await bench.offer();
      const done = await bench.actOnOne(offer);
      if (!done) return undefined;
      const after = await bench.read(done.lead.id);
      const again = await repeat(bench, done.report, offer.action, done.lead.id, done.key);
      if (typeof again === 'string') return again;
      const later = await bench.read(done.lead.id);
      return standingText(bench, later) === standingText(bench, after) && later?.version === after?.version
        ? undefined
        : `changed lead "${done.lead.id}" once more, asked again by the same key`;
    },
  },
  {
    id: 'key-at-once',
    level: 'act',
    law: 'The same key sent twice at the same time, as by a retry over a slow network, has one effect as well.',
    cure: 'Claim the key before you begin, not when you are done.',
    skip,
    async run(bench) {
      const { action, leads } = await bench.offer();
      const ids = idsFor(bench, leads);
      const idempotencyKey = bench.key();
      const send = () => bench.act(action, ids, { idempotencyKey });
      const reports = await Promise.all([send(), send()].map((sending) => sending.catch(() => undefined)));
      const told = reports.filter((report): report is ActReport => report !== undefined);
      const [first, second] = told.map(resultsOf);
      if (told.length === 0) return 'rejected both of two requests by one key';
      return second === undefined || first === second
        ? undefined
        : `reported ${first} and ${second} for two requests by one key`;
    },
  },
  {
    id: 'key-new',
    level: 'act',
    law: 'Another key is another act.',
    cure: 'Remember reports by the key alone, not by the action.',
    skip,
    async run(bench) {
      const offer = await bench.offer();
      const done = await bench.actOnOne(offer);
      const rest = offer.leads.filter(({ id }) => id !== done?.lead.id);
      const other = await bench.actOnOne({ action: offer.action, leads: rest });
      if (!done || rest.length === 0) return undefined;
      if (!other) return `did not carry out "${offer.action}" a second time, for another lead by another key`;
      const isSame = standingText(bench, await bench.read(other.lead.id)) === standingText(bench, other.lead);
      return isSame ? `reported lead "${other.lead.id}" as done, which stands as before` : undefined;
    },
  },
  {
    id: 'dry-run',
    level: 'act',
    law: 'A dry run tells what would come of an act, and changes nothing.',
    cure: 'Decide as you would, and write nothing; or say dryRun: false in the manifest.',
    skip: (bench) => skip(bench) ?? (bench.can.dryRun ? undefined : 'it knows no dry run'),
    async run(bench) {
      const { action, leads } = await bench.offer();
      const ids = idsFor(bench, leads);
      const forecast = await bench.act(action, ids, { dryRun: true });
      const touched = await firstTouched(bench, ids, leads);
      if (touched !== undefined) return `changed lead "${touched}" by a dry run`;
      const report = await bench.act(action, ids);
      const [said, was] = [resultsOf(forecast), resultsOf(report)];
      return said === was ? undefined : `told ${said} by a dry run, and then ${was}`;
    },
  },
  {
    id: 'undo',
    level: 'act',
    law: 'What is taken back stands as before the act, as a newer version; a second time there is nothing to take back, and what happened since is not taken back with it.',
    cure: 'Put back what was there under a version that goes on growing, use a token up, and refuse as "stale" where the lead has changed since.',
    skip: undoable,
    run: async (bench) => (await wrongUndo(bench)) ?? lostByUndo(bench),
  },
  {
    id: 'undo-unknown',
    level: 'act',
    law: 'A token that was never given is rejected as "not-found".',
    cure: 'Look the token up before anything is taken back.',
    skip: undoable,
    run: async ({ adapter }) => {
      const failure = await failureOf(adapter.undo?.('no-such-token') ?? Promise.resolve());
      return unlessKind(failure, 'not-found', 'undo of an unknown token');
    },
  },
];

async function repeat(
  bench: Bench,
  report: ActReport,
  action: string,
  id: string,
  idempotencyKey: string,
): Promise<string | undefined> {
  const again = await bench.act(action, [id], { idempotencyKey });
  const [first, second] = [resultsOf(report), resultsOf(again)];
  return first === second ? undefined : `reported ${first}, and ${second} when asked again by the same key`;
}

async function wrongUndo(bench: Bench): Promise<string | undefined> {
  const done = await bench.actOnOne(await bench.offer());
  const undo = done?.report.undo;
  if (!done || !undo)
    return done && 'offers undo in its manifest, and no token with the report of what was done';
  const between = await bench.read(done.lead.id);
  const report = await bench.adapter.undo?.(undo.token);
  if (report?.totals.done !== 1) return `took back ${report?.totals.done ?? 0} of 1 lead right after the act`;
  const after = await bench.read(done.lead.id);
  if (standingText(bench, after) !== standingText(bench, done.lead)) {
    return `took back lead "${done.lead.id}" to ${standingText(bench, after)}, where it was ${standingText(bench, done.lead)}`;
  }
  const [was, is] = [between?.version, after?.version];
  if (was !== undefined && is !== undefined && is <= was)
    return `took lead "${done.lead.id}" back to version ${is}, after ${was}`;
  const second = bench.adapter.undo?.(undo.token) ?? Promise.resolve(undefined);
  const failure = await failureOf(second);
  return failure === undefined && (await second)?.totals.done !== 0
    ? 'took the same act back twice'
    : undefined;
}

/** What happened after an act, and is lost when the act is taken back. */
async function lostByUndo(bench: Bench): Promise<string | undefined> {
  if (!bench.rig.change) return undefined;
  const offer = await bench.offer();
  const done = await bench.actOnOne(offer);
  const token = done?.report.undo?.token;
  if (!done || token === undefined) return undefined;
  const { id } = done.lead;
  const before = idsOf(await bench.read(id));
  await bench.change(done.lead, offer.action);
  const news = [...idsOf(await bench.read(id))].filter((event) => !before.has(event));
  await failureOf(bench.adapter.undo?.(token) ?? Promise.resolve());
  const after = idsOf(await bench.read(id));
  const lost = news.find((event) => !after.has(event));
  return lost && `took event "${lost}" of lead "${id}" back with an act that came before it`;
}

function idsOf(lead: Lead | undefined): ReadonlySet<string> {
  return new Set(journalEvents(lead?.journal ?? emptyJournal).map((event) => event.id));
}

async function firstTouched(
  bench: Bench,
  ids: readonly string[],
  before: Awaited<ReturnType<Bench['offer']>>['leads'],
): Promise<string | undefined> {
  for (const id of ids) {
    const known = before.find((lead) => lead.id === id);
    if (standingText(bench, await bench.read(id)) !== standingText(bench, known)) return id;
  }
  return undefined;
}

function resultsOf({ outcomes }: ActReport): string {
  return outcomes
    .map(({ id, result }) => `${id} ${result}`)
    .toSorted()
    .join(', ');
}
