import { contactIdOf, own, REFUSAL_REASONS } from '../../core/index.js';
import type { ActReport, Outcome } from '../adapter.js';
import type { Bench } from './bench.js';
import { standingText } from './standing-text.js';

/** What is wrong with the first of some acts that is refused or fails. */
export async function wrongRefusal(
  bench: Bench,
  asked: Awaited<ReturnType<Bench['refused']>>,
): Promise<string | undefined> {
  const people = new Set<string>();
  for (const { action, lead } of asked) {
    // An act on one of a person's leads may be a fact on the others.
    const person = contactIdOf(lead) ?? lead.id;
    if (people.has(person)) continue;
    people.add(person);
    const { outcomes, totals } = await bench.act(action, [lead.id]);
    const [outcome] = outcomes;
    if (outcome?.result !== 'refused' && outcome?.result !== 'failed') continue;
    const why = outcome.result === 'refused' ? outcome.refusal.message : outcome.error.message;
    if (!why) return `did not say why "${action}" was ${outcome.result} for lead "${lead.id}"`;
    if (standingText(bench, await bench.read(lead.id)) !== standingText(bench, lead))
      return `changed lead "${lead.id}", for which it reported "${action}" as ${outcome.result}`;
    const wrong = wrongReason(outcome, totals);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** What is wrong with the reason of a refusal, and with where the totals count it. */
function wrongReason(outcome: Outcome, { refused }: ActReport['totals']): string | undefined {
  if (outcome.result !== 'refused') return undefined;
  const { id, refusal } = outcome;
  if (!REFUSAL_REASONS.some((known) => known === refusal.reason))
    return `refused lead "${id}" for "${refusal.reason}", which is no reason of the contract`;
  return own(refused, refusal.reason) === 1
    ? undefined
    : `refused lead "${id}" for "${refusal.reason}", and counts ${JSON.stringify(refused)} as refused`;
}
