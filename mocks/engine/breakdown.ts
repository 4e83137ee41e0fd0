import type { Breakdown } from './breakdowns.js';
import type { Channel } from './campaign.js';
import { causeOf, concerns } from './error-causes.js';
import type { CauseOf } from './error-causes.js';
import type { Spot } from './spot.js';
import type { World } from './world.js';

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
