import { isLinkedin } from './campaign.js';
import type { CampaignDefinition, CampaignSender, Channel } from './campaign.js';
import { kindOf, Line } from './line.js';

/** The senders who can use a channel, and the line of each once somebody stood in it. */
interface Counter {
  readonly senders: readonly CampaignSender[];
  readonly lines: Line[];
}

/** All lines of a campaign. One line serves all channels of a kind at one sender. */
export class Lines {
  readonly #lines = new Map<string, Line>();
  readonly #counters = new Map<Channel, Counter>();

  constructor(readonly campaign: Pick<CampaignDefinition, 'senders' | 'limits'>) {}

  /** In the order in which somebody first stood in them. */
  get all(): Iterable<Line> {
    return this.#lines.values();
  }

  /** The line of a lead. Senders take turns by lead, so that one person always hears from the same one. */
  of(channel: Channel, index: number): Line {
    const { senders, lines } = this.#counter(channel);
    const turn = senders.length > 0 ? index % senders.length : 0;
    return (lines[turn] ??= this.#line(channel, senders[turn] ?? { id: 'nobody', email: '' }));
  }

  #counter(channel: Channel): Counter {
    const known = this.#counters.get(channel);
    if (known) return known;
    const { senders } = this.campaign;
    const able = isLinkedin(channel) ? senders.filter(({ linkedin }) => linkedin) : senders;
    const counter: Counter = { senders: able, lines: [] };
    this.#counters.set(channel, counter);
    return counter;
  }

  #line(channel: Channel, sender: CampaignSender): Line {
    const kind = kindOf(channel);
    const key = `${kind} ${sender.id}`;
    const line = this.#lines.get(key) ?? new Line(sender, kind, this.campaign.limits);
    this.#lines.set(key, line);
    return line;
  }
}
