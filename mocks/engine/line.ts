import type { CampaignSender, Channel, SendingLimits } from './campaign.js';
import { isLinkedin } from './campaign.js';
import type { LeadRecord } from './lead-record.js';
import type { SendingHours, SendingWindow } from './schedule.js';

/** What the limits count by. */
export type SendingKind = 'email' | 'invitation' | 'message' | 'task';

/** A lead that waits for its turn; the turn is void when the lead has another one by then. */
export interface Waiting {
  readonly lead: LeadRecord;
  readonly turn: number;
  /** It waits nowhere any more: the lead's next turn may be the same object. */
  end(): void;
}

/** One sender's line of leads that wait for one kind of sending, and how much of its limits is used up. */
export class Line {
  freeAt = 0;
  awake = false;
  /** Works the line off; made once. */
  serve: (() => void) | undefined;
  readonly #later = new Fifo();
  readonly #first = new Fifo();
  #aside: Waiting[] = [];
  #day = -1;
  #sentToday = 0;
  #month = '';
  #sentInMonth = 0;

  constructor(
    readonly sender: CampaignSender,
    readonly kind: SendingKind,
    readonly limits: SendingLimits,
  ) {}

  get size(): number {
    return this.#later.size + this.#first.size;
  }

  get sentToday(): number {
    return this.#sentToday;
  }

  get perDay(): number {
    return perDay(this.kind, this.limits);
  }

  /** Those in the middle of the campaign go before those at its start. */
  push(waiting: Waiting): void {
    (waiting.lead.next > 0 ? this.#later : this.#first).push(waiting);
  }

  shift(): Waiting | undefined {
    return this.#later.shift() ?? this.#first.shift();
  }

  /** Lets one wait outside the line, for something that is broken to be put right. */
  putAside(waiting: Waiting): void {
    this.#aside.push(waiting);
  }

  /** Takes back into the line whoever waited outside it. */
  callBack(): void {
    const back = this.#aside;
    this.#aside = [];
    for (const waiting of back) this.push(waiting);
  }

  /** A new day or month begins with nothing sent. */
  turnTo(day: number, hours: SendingHours, now: number): void {
    if (day !== this.#day) this.#sentToday = 0;
    this.#day = day;
    if (this.#perMonth === undefined) return;
    const month = hours.monthOf(now);
    if (month !== this.#month) this.#sentInMonth = 0;
    this.#month = month;
  }

  count(): void {
    this.#sentToday += 1;
    this.#sentInMonth += 1;
  }

  get #perMonth(): number | undefined {
    return this.kind === 'message' ? this.limits.conversationsPerMonth : undefined;
  }

  get isUsedUpToday(): boolean {
    return this.#sentToday >= this.perDay;
  }

  get isUsedUpThisMonth(): boolean {
    return this.#perMonth !== undefined && this.#sentInMonth >= this.#perMonth;
  }
}

/** The next window in which a line may send again, once its day or its month is used up. */
export function windowAfterLimit(line: Line, hours: SendingHours, now: number): SendingWindow {
  const month = hours.monthOf(now);
  let window = hours.windowAfter(now);
  while (line.isUsedUpThisMonth && hours.monthOf(window.opens) === month)
    window = hours.windowAfter(window.opens);
  return window;
}

export function kindOf(channel: Channel): SendingKind {
  if (channel === 'email') return 'email';
  if (channel === 'linkedin-invite') return 'invitation';
  return isLinkedin(channel) || channel === 'sms' ? 'message' : 'task';
}

function perDay(kind: SendingKind, limits: SendingLimits): number {
  if (kind === 'email') return limits.emailsPerDay;
  if (kind === 'invitation') return limits.invitationsPerDay;
  return kind === 'message' ? limits.messagesPerDay : Infinity;
}

/** First in, first out, without moving what is left. */
class Fifo {
  #items: Waiting[] = [];
  #head = 0;

  get size(): number {
    return this.#items.length - this.#head;
  }

  push(item: Waiting): void {
    this.#items.push(item);
  }

  shift(): Waiting | undefined {
    const item = this.#items[this.#head];
    if (item) this.#head += 1;
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }
}
