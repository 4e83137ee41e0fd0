import type { DecodeProblem, LiveListener, LiveState } from '../adapter/index.js';
import type { LeadEvent, PresentedLead } from '../core/index.js';
import type { ModelFor } from './folds.js';
import type { LeadStore } from './lead-store.js';
import { Listeners } from './listeners.js';
import { batched, nextFrame } from './schedule.js';
import type { Schedule } from './schedule.js';
import type { Still } from './still.js';

/** How a live connection stands. */
export interface LiveStanding {
  /** `none`: there is no connection. */
  readonly state: LiveState | 'none';
  /** How many loaded leads have news that is held back. */
  readonly waiting: number;
  /** As of when the rows are known: the latest news, or the moment the connection was lost. ISO 8601 UTC. */
  readonly asOf?: string;
}

export interface LiveFeedOptions {
  readonly store: LeadStore;
  /** Hears only of one campaign. */
  readonly campaign?: string | undefined;
  /** @default once a frame */
  readonly schedule?: Schedule;
}

/** What a feed needs while it is open. */
export interface LiveFeedHost {
  /** The clock that `asOf` is told by. ISO 8601 UTC. */
  readonly now: () => string;
  /** Hears of messages that could not be read. */
  readonly onProblem: (problem: DecodeProblem) => void;
}

/**
 * Leads the live connection of a view into the store. The connection stands before anything is read, and
 * what was read before it stands is read once more: between reading and listening nothing is lost.
 */
export class LiveFeed {
  readonly #store: LeadStore;
  readonly #campaign: string | undefined;
  /** What a person holds still, and which of its leads have news since. */
  #still: Still | undefined;
  readonly #waiting = new Set<string>();
  #since = 0;
  /** The leads that were added where it listens, and when, until a page has them. */
  readonly #added = new Map<string, number>();
  readonly #listeners = new Listeners();
  readonly #tellSoon: () => void;
  #standing: LiveStanding = { state: 'none', waiting: 0 };
  #isPaused = false;

  constructor({ store, campaign, schedule = nextFrame }: LiveFeedOptions) {
    this.#store = store;
    this.#campaign = campaign;
    this.#tellSoon = batched(schedule, () => this.#listeners.tell());
  }

  /** Opens the connection, where the backend has one, until the function that comes back is called. */
  open(host: LiveFeedHost): () => void {
    const store = this.#store;
    const campaign = this.#campaign;
    const { adapter } = store;
    const { live } = adapter.capabilities;
    if (!adapter.subscribe || live === false) return () => undefined;
    // A poll asks for itself and misses nothing that is read from now on; a stream has to stand first.
    if (live === 'poll') void store.readAgain(false);
    this.#stand({ state: 'connecting' });
    const hasStood = live === 'poll' || store.streams.isLive(campaign);
    const unsubscribe = store.streams.listen(campaign, this.#listener(host, hasStood));
    return () => {
      unsubscribe();
      this.#waiting.clear();
      this.#stand({ state: 'none', waiting: 0 });
    };
  }

  /** Holds the rows still, or lets go what was held back. */
  setPaused(paused: boolean): void {
    if (paused === this.#isPaused) return;
    this.#isPaused = paused;
    if (paused) this.#hold();
    else this.#letGo();
  }

  /** A loaded lead as the view shows it. The same object until it changes. */
  getPresented(leadId: string, modelFor: ModelFor): PresentedLead | undefined {
    return this.#still ? this.#still.get(leadId, modelFor) : this.#store.getPresented(leadId, modelFor);
  }

  /** Reads again because a person asks for it: what comes is shown, also where that person holds the rows still. */
  async readAgain(): Promise<void> {
    this.#added.clear();
    this.#letGo();
    await this.#store.readAgain();
    if (this.#isPaused) this.#hold();
  }

  /** How many leads were added after a read that began at this stamp, and are on no page yet. */
  countAdded(begun: number): number {
    let count = 0;
    for (const [id, at] of this.#added) {
      if (this.#store.isLoaded(id)) this.#added.delete(id);
      else if (at > begun) count += 1;
    }
    return count;
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** The same object until it changes. */
  getStanding(): LiveStanding {
    return this.#standing;
  }

  /** Hears of nothing any more once it was taken from the store's streams, also from an adapter that goes on. */
  #listener({ now, onProblem }: LiveFeedHost, stands: boolean): LiveListener {
    let hasStood = stands;
    return {
      event: (event) => {
        this.#store.hear(event);
        this.#welcome(event);
        this.#heard(event.leadId, now());
      },
      lead: (lead) => {
        this.#store.put(lead);
        this.#heard(lead.id, now());
      },
      gap: () => void this.#store.readAgain(false),
      state: (state) => {
        if (state === 'live' && !hasStood) void this.#store.readAgain(false);
        hasStood ||= state === 'live';
        // While it stands, all that is known is of now; when it falls, of that moment.
        const isNow = state === 'live' || this.#standing.state === 'live';
        this.#stand({ state, ...(isNow && { asOf: now() }) });
      },
      problem: onProblem,
    };
  }

  #welcome({ type, leadId }: LeadEvent): void {
    if (type !== 'lead.added' || this.#added.has(leadId)) return;
    this.#added.set(leadId, this.#store.stamps());
    this.#store.subscribers.changed(leadId);
  }

  /** Counts a lead whose news is held back, whichever view of the store has heard of it first. */
  #heard(leadId: string, asOf: string): void {
    const news = this.#still && this.#store.newsOf(leadId);
    if (news && news.heard > this.#since) this.#waiting.add(leadId);
    this.#stand({ waiting: this.#waiting.size, asOf });
  }

  #hold(): void {
    this.#since = this.#store.stamps();
    this.#still ??= this.#store.hold();
  }

  #letGo(): void {
    this.#still?.end();
    this.#still = undefined;
    this.#store.subscribers.everythingChanged();
    this.#waiting.clear();
    this.#stand({ waiting: 0 });
  }

  #stand(change: Partial<LiveStanding>): void {
    this.#standing = { ...this.#standing, ...change };
    this.#tellSoon();
  }
}
