import { breakDown, codesOf } from './breakdown.js';
import type { Spot } from './spot.js';
import { DAY } from './clock.js';
import { causeOf, concerns } from './error-causes.js';
import type { CauseOf } from './error-causes.js';
import type { Stream } from './random.js';
import { CREDITS, SERVICE, spotOfSender, spotOfStep } from './spot.js';
import type { World } from './world.js';

/**
 * Breaks everything that the product has an error for. In one place one thing after the other: the next as
 * soon as somebody has put the one before right.
 */
export function planZoo(world: World): void {
  const codesBySpot = new Map<Spot, string[]>();
  for (const code of world.traits.values('step.failed', 'code')) {
    const spot = spotFor(world, code);
    if (spot !== undefined) codesBySpot.set(spot, [...(codesBySpot.get(spot) ?? []), code]);
  }
  for (const [spot, [code, ...next]] of codesBySpot) breakDown(world, spot, code, { next });
}

function spotFor({ campaign }: World, code: string): Spot | undefined {
  const sender = campaign.senders[0]?.id ?? '';
  const spots: { readonly [of in CauseOf]?: Spot } = {
    mailbox: spotOfSender('mailbox', sender),
    'linkedin-account': spotOfSender('linkedin-account', sender),
    credits: CREDITS,
    service: SERVICE,
    text: spotOfStep(campaign.steps.findIndex(({ channel }) => concerns(code, channel))),
  };
  return spots[causeOf(code).of];
}

/**
 * Decides, once, what will break in the course of a campaign by itself: a mailbox signs out, a text is too
 * long, credits run out, a service hiccups. Only what the product has a word for.
 */
export function planWear(world: World): void {
  const { behaviour, campaign } = world;
  campaign.senders.forEach((sender, place) => {
    const { mailboxOutage, linkedinOutage } = behaviour;
    wear(world, 'mailbox', mailboxOutage, spotOfSender('mailbox', sender.id), place);
    if (sender.linkedin)
      wear(world, 'linkedin-account', linkedinOutage, spotOfSender('linkedin-account', sender.id), place);
  });
  campaign.steps.forEach((step, place) => {
    const stream = world.streams('wear text', place);
    const code = stream.pick(codesOf(world, 'text', step.channel));
    // A text is wrong from the beginning, not after some days.
    if (code !== undefined && stream.chance(behaviour.textMistake))
      breakDown(world, spotOfStep(place), code, { isFault: false });
  });
  wear(world, 'credits', behaviour.creditsUsedUp, CREDITS, 0);
  wear(world, 'service', behaviour.serviceDown, SERVICE, 0);
}

function wear(world: World, of: CauseOf, rate: number, spot: string, place: number): void {
  const stream: Stream = world.streams(`wear ${of}`, place);
  const isToBreak = stream.chance(rate);
  const after = stream.lognormal(world.behaviour.breaksAfterDays, 0.7) * DAY;
  const code = stream.pick(codesOf(world, of));
  if (isToBreak && code !== undefined)
    world.at(world.now + after, () => breakDown(world, spot, code, { isFault: false }));
}
