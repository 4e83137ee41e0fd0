import { LeadlightError } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';
import type { NewLead } from '../../src/adapter/index.js';
import type { Account } from './account.js';
import { admit, personOf } from './add-leads.js';
import { ordinaryBehaviour } from './behaviour.js';
import { checkCampaign } from './campaign.js';
import type { CampaignDefinition } from './campaign.js';
import { follow } from './follow.js';
import { plan } from './plan.js';
import { createPeople } from './people.js';
import type { Person } from './people.js';
import { placeLeads, placesOf } from './place.js';
import { createStreams } from './random.js';
import type { Scenario } from './scenario.js';
import type { LoggedEvent } from './logged-event.js';
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
}

/**
 * Refuses settings that no world can begin with.
 *
 * @throws LeadlightError `invalid-campaign`, `invalid-leads`.
 */
export function checkSettings({ campaign, leads }: WorldSettings): void {
  checkCampaign(campaign);
  if (typeof leads === 'number' && !(Number.isInteger(leads) && leads >= 0)) {
    throw new LeadlightError(
      'invalid-leads',
      `leads is ${leads}. Give a whole number from 0, or a list of contacts.`,
    );
  }
  if (typeof leads === 'number') return;
  const lacking = leads.findIndex(({ email, linkedinUrl, phone }) => !email && !linkedinUrl && !phone);
  if (lacking < 0) return;
  const cure =
    'Give it an email, a LinkedIn URL or a phone number, or add it with addLeads, which tells of each row.';
  throw new LeadlightError('invalid-leads', `leads[${lacking}] has no address. ${cure}`);
}

/** Begins a world: its leads are added, and the first things are due. */
export function createWorld(settings: WorldSettings, onEvent: (event: LoggedEvent) => void): World {
  const { model, campaign, scenario, account, seed, start } = settings;
  const streams = createStreams(seed);
  const behaviour = { ...ordinaryBehaviour, ...scenario.behaviour };
  const world = new World({
    model,
    campaign,
    behaviour,
    streams,
    account,
    start,
    follow,
    plan,
    onEvent,
  });
  populate(world, settings, createPeople(streams));
  return world;
}

function populate(
  world: World,
  { leads, scenario, model }: WorldSettings,
  invent: (index: number) => Person,
): void {
  if (scenario.place) placeLeads(world, placesOf(model), invent);
  if (typeof leads === 'number') {
    for (let index = world.leads.length; index < leads; index += 1) admit(world, invent(index));
    return;
  }
  for (const row of leads) {
    const person = personOf(row);
    if (!world.byContact.has(person.contact.email?.toLowerCase() ?? '')) admit(world, person);
  }
}
