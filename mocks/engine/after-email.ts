import type { Behaviour } from './behaviour.js';
import { DAY, HOUR, isoOf, MINUTE, SECOND } from './clock.js';
import type { ForcedFate } from './forced-fate.js';
import { comeIn, happen } from './happen.js';
import { optOutLater, routesOf } from './opt-out.js';
import type { LeadRecord } from './lead-record.js';
import type { Stream } from './random.js';
import type { World } from './world.js';

const HARD = ['invalid-address', 'unknown-domain', 'blocked-domain', 'inbox-rejection'];
const SOFT = ['mailbox-full', 'temporary'];

/** What comes of an email: a bounce, or opens and clicks and at most one kind of answer. */
export function afterEmail(world: World, lead: LeadRecord, fate: Stream): void {
  const { hardBounce, softBounce } = world.behaviour;
  const lot = fate.next();
  if (lot < hardBounce) return bounce(world, lead, fate, { isSoft: false });
  if (lot < hardBounce + softBounce) return bounce(world, lead, fate, { isSoft: true });
  const drawn = drawAnswer(world, fate);
  const answer = world.now < world.everyoneAwayUntil ? 'away' : drawn;
  const openAfter = fate.lognormal(world.behaviour.openHours, 1.2) * HOUR;
  read(world, lead, fate, openAfter, answer === 'reply' || answer === 'unsubscribe');
  if (answer) answers[answer](world, lead, fate, openAfter);
}

/** What comes of the first mail to an address that asks for a fate. */
export function meetForced(world: World, lead: LeadRecord, fate: Stream, forced: ForcedFate): void {
  if (forced.kind === 'bounce') {
    const { reason } = forced;
    bounce(world, lead, fate, { isSoft: SOFT.includes(reason), reason });
  }
  if (forced.kind === 'reply') comeIn(world, lead, fate, { type: 'email.replied', after: forced.days * DAY });
  if (forced.kind === 'ooo') away(world, lead, fate, forced.days);
  if (forced.kind === 'unsubscribe') happenByLink(world, lead);
}

function happenByLink(world: World, lead: LeadRecord): void {
  const via = routesOf(world)[0];
  happen(world, lead, {
    type: 'lead.unsubscribed',
    after: HOUR,
    ...(via !== undefined && { data: { via } }),
  });
}

/** Opens and clicks, the machines' and the person's. */
function read(world: World, lead: LeadRecord, fate: Stream, openAfter: number, surely: boolean): void {
  const { behaviour, campaign } = world;
  const { trackOpens, trackClicks } = campaign.settings;
  const scanned = fate.chance(behaviour.machineOpen);
  const opened = fate.chance(behaviour.opened) || surely;
  const clicked = fate.chance(behaviour.clicked) && opened;
  const scannedAfter = fate.lognormal(20, 1) * SECOND;
  const clickAfter = openAfter + fate.between(1, 30) * MINUTE;
  if (scanned && trackOpens) {
    happen(world, lead, {
      type: 'email.opened',
      after: scannedAfter,
      data: { bot: true },
      by: { kind: 'system' },
    });
  }
  if (opened && trackOpens) happen(world, lead, { type: 'email.opened', after: openAfter });
  if (clicked && trackClicks) happen(world, lead, { type: 'email.clicked', after: clickAfter });
}

type Answer = 'reply' | 'away' | 'auto' | 'unsubscribe';

/** One kind of answer at most: a mail is classified once. */
function drawAnswer({ behaviour }: World, fate: Stream): Answer | undefined {
  let lot = fate.next();
  for (const [answer, rate] of RATES) {
    lot -= behaviour[rate];
    if (lot < 0) return answer;
  }
  return undefined;
}

const RATES: readonly (readonly [Answer, keyof Behaviour])[] = [
  ['reply', 'replied'],
  ['away', 'outOfOffice'],
  ['auto', 'autoReplied'],
  ['unsubscribe', 'unsubscribed'],
];

type AnswerIn = (world: World, lead: LeadRecord, fate: Stream, openAfter: number) => void;

const answers: { readonly [answer in Answer]: AnswerIn } = {
  reply: (world, lead, fate, openAfter) => {
    const after = openAfter + fate.lognormal(world.behaviour.replyHours, 1) * HOUR;
    comeIn(world, lead, fate, { type: 'email.replied', after });
  },
  away: (world, lead, fate) =>
    away(world, lead, fate, Math.ceil(fate.lognormal(world.behaviour.awayDays, 0.6))),
  auto: (world, lead, fate) => {
    comeIn(world, lead, fate, { type: 'email.auto-replied', after: fate.lognormal(2, 1) * MINUTE });
  },
  unsubscribe: (world, lead, fate, openAfter) =>
    optOutLater(world, lead, fate, openAfter + fate.between(1, 20) * MINUTE),
};

interface BounceKind {
  readonly isSoft: boolean;
  readonly reason?: string;
}

function bounce(world: World, lead: LeadRecord, fate: Stream, { isSoft, reason }: BounceKind): void {
  const type = isSoft ? 'email.soft-bounced' : 'email.bounced';
  const reasons = isSoft ? SOFT : HARD;
  const known = reasons.filter((word) => world.traits.knowsValue(type, 'reason', word));
  const drawn = fate.pick(known.length > 0 ? known : reasons) ?? '';
  const data = { reason: reason ?? drawn, address: lead.contact.email ?? '' };
  const after = fate.lognormal(isSoft ? 30 : 1, 0.8) * MINUTE;
  comeIn(world, lead, fate, { type, after, data, by: { kind: 'system' } });
}

function away(world: World, lead: LeadRecord, fate: Stream, days: number): void {
  const until = isoOf(Math.ceil(world.now / HOUR) * HOUR + days * DAY);
  comeIn(world, lead, fate, {
    type: 'email.out-of-office',
    after: fate.lognormal(1, 0.7) * MINUTE,
    data: { until },
  });
}
