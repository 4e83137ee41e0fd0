import type { Draft } from './draft.js';
import { enrich as fillIn, kindNeeded } from './enrichment.js';
import { DAY, HOUR, MINUTE } from './clock.js';
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
    const data = kind === undefined ? undefined : { kind };
    tell(world, lead, at, { type: 'lead.enriching', ...(data && { data }) });
    at += stream.lognormal(behaviour.enrichMinutes, 0.8) * MINUTE;
    tell(world, lead, at, { type: 'lead.enriched', ...(data && { data }) });
    if (stream.chance(behaviour.found)) world.at(at, () => fillIn(world, lead, kind));
  }
  return at;
}

function tell(world: World, lead: LeadRecord, at: number, draft: Draft): void {
  world.at(at, () => {
    if (!lead.has('lead.deleted')) world.emit(lead, draft);
  });
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
  if (isSkipped) world.at(lookedAt, () => performFirst(world, lead, 'lead.skipped'));
  if (isUnskipped) world.at(launchAt - 5 * MINUTE, () => performFirst(world, lead, 'lead.unskipped'));
  if (!isSkipped || isUnskipped) world.at(launchAt, () => performFirst(world, lead, 'lead.launched'));
}
