import type { Channel } from './campaign.js';
import { isLinkedin } from './campaign.js';
import { causeOf, concerns } from './error-causes.js';
import type { CauseOf } from './error-causes.js';
import type { World } from './world.js';

/** Something that is wrong for many leads at once, until it is put right. */
export interface Breakdown {
  /** The error that leads meet here; none where the product has no word for it, and they just wait. */
  readonly code: string | undefined;
  /** Somebody has seen a lead fail of it, and will see to it. */
  isNoticed: boolean;
  /** It was brought about from outside, and did not happen by itself. */
  readonly isFault: boolean;
  /** What breaks in the same place as soon as this is put right. */
  readonly next: readonly string[];
}

/** Where something can break: `mailbox ada`, `linkedin-account ada`, `step 2`, `credits`, `service`. */
export type Spot = string;

export const spotOfSender = (of: 'mailbox' | 'linkedin-account', sender: string): Spot => `${of} ${sender}`;
export const spotOfStep = (step: number): Spot => `step ${step}`;
export const CREDITS: Spot = 'credits';
export const SERVICE: Spot = 'service';

/** The errors of a cause that the product has words for, at steps of a channel where one is given. */
export function codesOf({ traits }: World, of: CauseOf, channel?: Channel): readonly string[] {
  return traits
    .values('step.failed', 'code')
    .filter((code) => causeOf(code).of === of && (channel === undefined || concerns(code, channel)));
}

/** Breaks something. */
export function breakDown(
  world: World,
  spot: Spot,
  code: string | undefined,
  { isFault = true, next = [] }: Partial<Pick<Breakdown, 'isFault' | 'next'>> = {},
): void {
  if (isFault || !world.breakdowns.has(spot))
    world.breakdowns.set(spot, { code, isNoticed: false, isFault, next });
}

/** What is broken on the way of a step of this channel and sender; `undefined` when nothing is. */
export function breakdownAt(
  { breakdowns }: World,
  channel: Channel,
  step: number,
  sender: string,
): readonly [Spot, Breakdown] | undefined {
  if (breakdowns.size === 0) return undefined;
  for (const spot of spotsOn(channel, step, sender)) {
    const broken = breakdowns.get(spot);
    if (broken && (broken.code === undefined || concerns(broken.code, channel))) return [spot, broken];
  }
  return undefined;
}

function spotsOn(channel: Channel, step: number, sender: string): readonly Spot[] {
  const own = isLinkedin(channel) ? [spotOfSender('linkedin-account', sender)] : [];
  const mail = channel === 'email' ? [spotOfSender('mailbox', sender)] : [];
  return [SERVICE, ...mail, ...own, spotOfStep(step), CREDITS];
}
