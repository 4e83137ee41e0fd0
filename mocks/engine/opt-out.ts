import type { Actor, EventType } from '../../src/core/index.js';
import { MINUTE } from './clock.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { Stream } from './random.js';
import { whenAtWork } from './team.js';
import type { World } from './world.js';

/** Routes that are not anybody's free choice: the product takes them by itself. */
const BY_THE_PRODUCT: ReadonlySet<string> = new Set(['repeated-bounces']);

/** Who takes a route. Whoever is not here is the person. */
const ACTORS: { readonly [via: string]: Actor['kind'] } = {
  manual: 'user',
  'dnc-list': 'user',
  crm: 'integration',
  api: 'integration',
  reply: 'system',
};

/** The routes to an opt-out that the product tells apart. */
export function routesOf({ traits }: World): readonly string[] {
  return traits.values('lead.unsubscribed', 'via').filter((via) => !BY_THE_PRODUCT.has(via));
}

/** Opts a person out, by a route where one is told apart. */
export function optOutBy(world: World, lead: LeadRecord, via: string | undefined): void {
  if (lead.has('lead.deleted')) return;
  const kind = ACTORS[via ?? ''] ?? 'lead';
  const by: Actor = kind === 'user' ? { kind, id: world.campaign.ownerId ?? 'team' } : { kind };
  world.emit(lead, new Draft('lead.unsubscribed', { by, data: via === undefined ? undefined : { via } }));
}

/** Somebody wants no more mail. Mostly it is the link in a mail; the rest goes by the other routes. */
export function optOutLater(world: World, lead: LeadRecord, fate: Stream, after: number): void {
  const routes = routesOf(world);
  const byLink = fate.chance(world.behaviour.optOutByLink) && routes.includes('link');
  const via = byLink ? 'link' : fate.pick(routes);
  const isByHand = ACTORS[via ?? ''] === 'user';
  const at = isByHand ? whenAtWork(world, world.now + after, fate) : world.now + after;
  if (via === 'reply') world.at(at - 2 * MINUTE, () => answerNo(world, lead, 'email.replied'));
  world.at(at, () => optOutBy(world, lead, via));
}

/** They wrote that they want no more; the product reads that by itself, a little later. */
function answerNo(world: World, lead: LeadRecord, type: EventType): void {
  if (!lead.has('lead.deleted')) world.emit(lead, new Draft(type, { by: { kind: 'lead' } }));
}

/** Some opt out while a mail to them waits in line: it must not go out any more. */
export function optOutInLine(world: World, lead: LeadRecord, freeAt: number): void {
  const { behaviour, streams, now } = world;
  if (behaviour.optOutInLine === 0) return;
  const stream = streams('in line', lead.index, lead.next, lead.resends);
  if (!stream.chance(behaviour.optOutInLine)) return;
  // Some before the line moves again, some in the very moment in which it does.
  const at = stream.chance(0.5) ? freeAt : stream.between(now, Math.max(freeAt, now + MINUTE));
  world.at(at, () => optOutBy(world, lead, stream.pick(routesOf(world))));
}
