import { LeadlightError, exampleJournal, own } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';
import { DAY, MINUTE } from './clock.js';
import { Draft } from './draft.js';
import { contactAt, factsOf } from './example-facts.js';
import type { Place } from './example-facts.js';
import type { Person } from './people.js';
import { refusedPlaces } from './refused-places.js';
import type { Scenario } from './scenario.js';
import type { SendingWindow } from './schedule.js';
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
  const { opens, closes } = lastHours(world);
  const pace = Math.min(MINUTE, Math.floor((closes - opens) / (most + 1)));
  const since = closes - (most + 1) * pace;
  const placed = settings.map(({ person, facts }) => ({ facts, lead: world.enrol(person, since) }));
  for (let round = 0; round < most; round += 1) {
    for (const { lead, facts } of placed) {
      const fact = facts[round];
      if (fact) world.record(lead, new Draft(fact.type, fact), closes - (most - round) * pace);
    }
  }
}

/** When the campaign could last send before its own first moment: all that put somebody somewhere was then. */
function lastHours({ hours, now }: World): Pick<SendingWindow, 'opens' | 'closes'> {
  let last = hours.windowAt(now - 15 * DAY);
  for (let next = last; next.opens <= now - MINUTE; next = hours.windowAfter(next.opens)) last = next;
  return { opens: last.opens, closes: Math.min(last.closes, now) };
}
