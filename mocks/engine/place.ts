import { LeadlightError, exampleJournal, own } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';
import { MINUTE } from './clock.js';
import { Draft } from './draft.js';
import { contactAt, factsOf } from './example-facts.js';
import type { Place } from './example-facts.js';
import type { Person } from './people.js';
import { refusedPlaces } from './refused-places.js';
import type { Scenario } from './scenario.js';
import type { World } from './world.js';

/**
 * Every status and substatus of a model that a lead can stand at, in menu order, then whatever more it takes
 * to meet each refusal of its guards.
 */
export function placesOf(model: StatusModel, which: NonNullable<Scenario['place']>): readonly Place[] {
  const places = singlePlaces(model);
  if (which === 'every-error')
    return places.filter(({ status, substatus }) => isProblem(model, status, substatus));
  return [...places, ...refusedPlaces(model, places)];
}

function singlePlaces(model: StatusModel): readonly Place[] {
  return Object.keys(model.statuses).flatMap((status) => {
    const parts = Object.entries(model.substatuses).filter(([, { of }]) => of === status);
    return [{ status }, ...parts.map(([substatus]) => ({ status, substatus }))].filter((place) =>
      isReachable(model, place),
    );
  });
}

function isProblem(model: StatusModel, status: string, substatus: string | undefined): boolean {
  return (own(model.substatuses, substatus)?.phase ?? own(model.statuses, status)?.phase) === 'problem';
}

function isReachable(model: StatusModel, { status, substatus }: Place): boolean {
  try {
    exampleJournal(model, status, substatus);
    return true;
  } catch (error) {
    if (error instanceof LeadlightError) return false;
    throw error;
  }
}

/** Puts one lead on the example of each place. They stay there until somebody acts on them. */
export function placeLeads(
  world: World,
  places: readonly Place[],
  personOf: (index: number) => Person,
): void {
  const settings = places.map((place, index) => {
    const person = personOf(world.leads.length + index);
    const facts = factsOf(world, person.contact, place);
    return { facts, person: { ...person, contact: contactAt(person.contact, facts) } };
  });
  const most = Math.max(0, ...settings.map(({ facts }) => facts.length));
  // All that put them there was before the campaign's own first moment.
  const since = world.now - (most + 1) * MINUTE;
  const placed = settings.map(({ person, facts }) => ({ facts, lead: world.enrol(person, since) }));
  for (let round = 0; round < most; round += 1) {
    for (const { lead, facts } of placed) {
      const fact = facts[round];
      if (fact) world.record(lead, new Draft(fact.type, fact), world.now - (most - round) * MINUTE);
    }
  }
}
