import { decide, emptyJournal, statusReducer } from '../../src/core/index.js';
import type { Journal, RefusalReason, StatusModel } from '../../src/core/index.js';
import { isoOf, MINUTE } from './clock.js';
import { defaultCampaign } from './default-campaign.js';
import { contactAt, factsOf } from './example-facts.js';
import type { ExampleFact, Place } from './example-facts.js';

const ada = { email: 'ada@example.com' };

/** Pairs of places, one after the other, at which a guard refuses what no single place has refused. */
export function refusedPlaces(model: StatusModel, places: readonly Place[]): readonly Place[] {
  const wanted = guardRefusals(model);
  const seen = new Set(places.flatMap((place) => refusalsAt(model, place, wanted)));
  const found: Place[] = [];
  for (const pair of pairsOf(places)) {
    const missing = wanted.filter((refusal) => !seen.has(refusal));
    if (missing.length === 0) break;
    const fresh = refusalsAt(model, pair, missing);
    if (fresh.length === 0) continue;
    found.push(pair);
    for (const refusal of fresh) seen.add(refusal);
  }
  return found;
}

function* pairsOf(places: readonly Place[]): Iterable<Place> {
  for (const first of places) for (const later of places) yield { ...first, later };
}

type GuardRefusal = `${string} ${RefusalReason}`;

/** What the guards of a model can say, action by action. */
export function guardRefusals(model: StatusModel): readonly GuardRefusal[] {
  const refusals = Object.entries(model.actions).flatMap(([action, { guards }]) =>
    guards.map(({ refusal }): GuardRefusal => `${action} ${refusal}`),
  );
  return [...new Set(refusals)];
}

function refusalsAt(
  model: StatusModel,
  place: Place,
  wanted: readonly GuardRefusal[],
): readonly GuardRefusal[] {
  const campaign = defaultCampaign(model);
  const facts = factsOf({ model, campaign, now: 0 }, ada, place);
  const lead = { id: 'example', contact: contactAt(ada, facts), journal: journalOf(facts) };
  return wanted.filter((refusal) => {
    const [action = ''] = refusal.split(' ');
    const decision = decide(model, lead, action, {
      actor: { kind: 'user', id: campaign.ownerId ?? '' },
      now: isoOf(0),
      newId: () => 'wish',
      campaign: { stepCount: campaign.steps.length },
    });
    return !decision.ok && `${action} ${decision.refusal.reason}` === refusal;
  });
}

function journalOf(facts: readonly ExampleFact[]): Journal {
  return facts.reduce<Journal>(
    (journal, { type, data }, index) =>
      statusReducer(journal, {
        id: `example-${index}`,
        type,
        leadId: 'example',
        at: isoOf((index - facts.length) * MINUTE),
        ...(data && { data }),
      }),
    emptyJournal,
  );
}
