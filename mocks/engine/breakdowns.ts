import { isLinkedin } from './campaign.js';
import type { Channel } from './campaign.js';
import { concerns } from './error-causes.js';
import { CREDITS, SERVICE, spotOfSender, spotOfStep } from './spot.js';
import type { Spot } from './spot.js';

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

/** What is broken, by where. What a step meets of it is found out once, until something breaks or is mended. */
export class Breakdowns extends Map<Spot, Breakdown> {
  /** By sender and step, whose channel is always the same; `null` for nothing. */
  readonly #met = new Map<string, (Breakdown | null)[]>();

  override set(spot: Spot, broken: Breakdown): this {
    this.#met.clear();
    return super.set(spot, broken);
  }

  override delete(spot: Spot): boolean {
    this.#met.clear();
    return super.delete(spot);
  }

  /** What is broken on the way of a step of this channel and sender; `undefined` when nothing is. */
  at(channel: Channel, step: number, sender: string): Breakdown | undefined {
    if (this.size === 0) return undefined;
    let met = this.#met.get(sender);
    if (!met) this.#met.set(sender, (met = []));
    // Nothing is found most often, and is an answer that is kept as well.
    if (met[step] === undefined) met[step] = this.#find(channel, step, sender);
    return met[step] ?? undefined;
  }

  #find(channel: Channel, step: number, sender: string): Breakdown | null {
    for (const spot of spotsOn(channel, step, sender)) {
      const broken = this.get(spot);
      if (broken && (broken.code === undefined || concerns(broken.code, channel))) return broken;
    }
    return null;
  }
}

function spotsOn(channel: Channel, step: number, sender: string): readonly Spot[] {
  const own = isLinkedin(channel) ? [spotOfSender('linkedin-account', sender)] : [];
  const mail = channel === 'email' ? [spotOfSender('mailbox', sender)] : [];
  return [SERVICE, ...mail, ...own, spotOfStep(step), CREDITS];
}
