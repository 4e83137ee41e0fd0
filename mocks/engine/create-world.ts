import { LeadlightError, personKey } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';
import type { NewLead } from '../../src/adapter/index.js';
import type { Account, AccountNews, Knowledge } from './account.js';
import { admit, personOf, problemOf } from './add-leads.js';
import { ordinaryBehaviour } from './behaviour.js';
import { checkCampaign } from './campaign.js';
import type { CampaignDefinition } from './campaign.js';
import { millisecondsOf } from './clock.js';
import { createFollow } from './follow.js';
import { importRows } from './imports.js';
import { inject } from './inject.js';
import { listBefore } from './listed.js';
import { plan } from './plan.js';
import { createPeople } from './people.js';
import type { Person } from './people.js';
import { placeLeads, placesOf } from './place.js';
import { createStreams } from './random.js';
import type { Scenario } from './scenario.js';
import { planWear, planZoo } from './wear.js';
import type { OnEntry } from './world-parts.js';
import { World } from './world.js';

/** All that decides how a world begins; the same twice gives the same world twice. */
export interface WorldSettings {
  readonly model: StatusModel;
  readonly seed: number;
  readonly start: number;
  readonly leads: number | readonly NewLead[];
  readonly campaign: CampaignDefinition;
  readonly scenario: Scenario;
  readonly account: Account;
  readonly invariants: boolean;
}

/**
 * Refuses settings that no world can begin with.
 *
 * @throws LeadlightError `invalid-campaign`, `invalid-leads`, `invalid-seed`.
 */
export function checkSettings({ campaign, leads, seed }: WorldSettings): void {
  checkCampaign(campaign);
  if (!Number.isFinite(seed))
    throw new LeadlightError('invalid-seed', `seed is ${seed}. Give a whole number, such as 7.`);
  if (typeof leads === 'number' && !(Number.isInteger(leads) && leads >= 0)) {
    throw new LeadlightError(
      'invalid-leads',
      `leads is ${leads}. Give a whole number from 0, or a list of contacts.`,
    );
  }
  if (typeof leads === 'number') return;
  leads.forEach((row, place) => {
    const problem = problemOf(personOf(row));
    if (problem === undefined) return;
    const cure = 'addLeads takes a list in and tells of each such row.';
    throw new LeadlightError('invalid-leads', `leads[${place}] ${problem} ${cure}`);
  });
}

/** Who hears of a world. */
export interface WorldEars {
  readonly onEntry: OnEntry;
  readonly tellAccount: (news: AccountNews) => void;
}

/** Begins a world: its leads are added, and the first things are due. */
export function createWorld(settings: WorldSettings, known: Knowledge, ears: WorldEars): World {
  const { model, campaign, scenario, seed, start } = settings;
  const streams = createStreams(seed);
  const behaviour = { ...ordinaryBehaviour, ...scenario.behaviour };
  const world = new World({
    model,
    campaign,
    behaviour,
    streams,
    known,
    start,
    follow: createFollow(),
    plan,
    ...ears,
  });
  const invent = createPeople(streams);
  populate(world, settings, invent);
  if (scenario.breaks) planZoo(world);
  else planWear(world);
  planFaults(world, scenario, invent);
  return world;
}

function populate(
  world: World,
  { leads, scenario, model }: WorldSettings,
  invent: (index: number) => Person,
): void {
  if (scenario.place) placeLeads(world, placesOf(model, scenario.place), invent);
  if (typeof leads === 'number') {
    for (let index = world.leads.length; index < leads; index += 1) {
      const person = invent(index);
      listBefore(world, person, index);
      admit(world, person);
    }
    return;
  }
  for (const row of leads) {
    const person = personOf(row);
    if (!world.byContact.has(personKey(person.contact) ?? '')) admit(world, person);
  }
}

/** What is to befall the campaign, each at its time. */
function planFaults(
  world: World,
  { faults = [], imports = [] }: Scenario,
  invent: (index: number) => Person,
): void {
  for (const { after, fault } of faults) {
    world.at(world.now + millisecondsOf(after), () => inject(world, fault));
  }
  for (const { after, rows } of imports) {
    world.at(world.now + millisecondsOf(after), () => importRows(world, rows, invent));
  }
}
