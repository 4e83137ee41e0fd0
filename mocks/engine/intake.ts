import type { EventType } from '../../src/core/index.js';
import { Draft } from './draft.js';
import { enrich as fillIn, kindNeeded } from './enrichment.js';
import { DAY, HOUR, MINUTE } from './clock.js';
import { Happening } from './happen.js';
import type { LeadRecord } from './lead-record.js';
import { performFirst, whenAtWork } from './team.js';
import type { World } from './world.js';

/** What happens to a new lead before the campaign takes it up: its data are looked up, a person reviews it. */
export function takeIn(world: World, lead: LeadRecord): void {
  const readyAt = enrich(world, lead);
  if (world.traits.actionsFor('lead.launched').length > 0) review(world, lead, readyAt);
}

/** Looks up what is missing, one kind after the other. Returns when that is done. */
function enrich(world: World, lead: LeadRecord): number {
  const { behaviour, streams, traits } = world;
  const stream = streams('enriching', lead.index);
  const isEnriched = traits.speaksOf('lead.enriching') && stream.chance(behaviour.enriching);
  if (!isEnriched || lead.forced) return world.now;
  const kinds = traits.values('lead.enriching', 'kind');
  let at = world.now + stream.between(0, 2) * MINUTE;
  for (const kind of [kindNeeded(lead.contact, kinds), ...(stream.chance(0.3) ? [stream.pick(kinds)] : [])]) {
    world.at(at, new Happening(lead, lookingUp('lead.enriching', kind)));
    at += stream.lognormal(behaviour.enrichMinutes, 0.8) * MINUTE;
    world.at(at, new Happening(lead, lookingUp('lead.enriched', kind)));
    if (stream.chance(behaviour.found)) world.at(at, () => fillIn(world, lead, kind));
  }
  return at;
}

/** One draft for all who are looked up in a way: nearly every lead is. */
function lookingUp(type: LookUp, kind: string | undefined): Draft {
  if (kind === undefined) return new Draft(type);
  const known = lookUps[type].get(kind);
  if (known) return known;
  const draft = new Draft(type, { data: Object.freeze({ kind }) });
  lookUps[type].set(kind, draft);
  return draft;
}

type LookUp = 'lead.enriching' | 'lead.enriched';

const lookUps: { readonly [type in LookUp]: Map<string, Draft> } = {
  'lead.enriching': new Map(),
  'lead.enriched': new Map(),
};

/** What somebody of the team will do with a lead: as small as can be, since each lead waits for one. */
class Deed {
  constructor(
    readonly lead: LeadRecord,
    readonly type: EventType,
  ) {}

  run(world: World): void {
    performFirst(world, this.lead, this.type);
  }
}

/** Somebody of the team looks at the lead and launches it, or skips it and perhaps thinks better of it. */
function review(world: World, lead: LeadRecord, readyAt: number): void {
  const { behaviour, streams } = world;
  const stream = streams('review', lead.index);
  const isSkipped = stream.chance(behaviour.skipped) && !lead.forced;
  const isUnskipped = isSkipped && stream.chance(behaviour.unskipped);
  const hours = lead.forced ? stream.next() : stream.lognormal(behaviour.launchHours, 0.9);
  const lookedAt = whenAtWork(world, readyAt + hours * HOUR, stream);
  const launchAt = isUnskipped ? whenAtWork(world, lookedAt + 3 * DAY, stream) : lookedAt;
  if (isSkipped) world.at(lookedAt, new Deed(lead, 'lead.skipped'));
  if (isUnskipped) world.at(launchAt - 5 * MINUTE, new Deed(lead, 'lead.unskipped'));
  if (!isSkipped || isUnskipped) world.at(launchAt, new Deed(lead, 'lead.launched'));
}
