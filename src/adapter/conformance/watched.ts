import type { Lead } from '../../core/index.js';
import { decodeEvent, decodeLead } from '../decode.js';
import { nameOf } from './bench.js';
import type { Bench } from './bench.js';
import { standingText } from './standing-text.js';
import { Witness } from './witness.js';

/** What can be made to happen: an action, and leads of one page that it is offered for. */
export interface Found {
  readonly leads: readonly Lead[];
  readonly action: string;
}

/** Listens, reads a list, and checks what is told from then on. */
export async function watched(
  bench: Bench,
  check: (witness: Witness, found: Found) => Promise<string | undefined>,
): Promise<string | undefined> {
  const action = bench.adapter.act ? await bench.offer() : { action: '', leads: await bench.all() };
  const witness = new Witness(bench);
  try {
    await witness.listen();
    const { leads } = await bench.adapter.listLeads({ query: {}, limit: 100 });
    const able = new Set(action.leads.map(({ id }) => id));
    return await check(witness, { action: action.action, leads: leads.filter(({ id }) => able.has(id)) });
  } finally {
    witness.leave();
  }
}

/** What is wrong with what one knows who read and then listened. */
export async function wrongKnowledge(
  bench: Bench,
  witness: Witness,
  { leads, action }: Found,
): Promise<string | undefined> {
  const some = leads.slice(0, 3);
  for (const lead of some) await bench.change(lead, action);
  for (const lead of some) {
    const truth = await bench.read(lead.id);
    const agrees = (): boolean =>
      witness.gaps > 0 || statusOf(bench, witness.knows(lead)) === statusOf(bench, truth);
    if (await witness.until(agrees)) continue;
    return `told what makes lead "${lead.id}" ${standingText(bench, witness.knows(lead))}, and it is ${standingText(bench, truth)}`;
  }
  return undefined;
}

function statusOf(bench: Bench, lead: Lead | undefined): string | undefined {
  return lead && bench.standing(lead).status;
}

/** What is wrong with what was told, by itself. */
export function wrongMessage({ adapter }: Bench, { events, leads }: Witness): string | undefined {
  try {
    const read = [
      ...events.map((event) => decodeEvent(adapter.id, event)),
      ...leads.map((lead) => decodeLead(adapter.id, lead)),
    ];
    const [problem] = read.flatMap(({ problems }) => problems);
    return problem && `told something of which ${problem.message}`;
  } catch (error) {
    return `told something that cannot be read: ${nameOf(error)}`;
  }
}
