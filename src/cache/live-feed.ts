import type { DecodeProblem, LiveListener, LiveState } from '../adapter/index.js';
import { journalEvents } from '../core/index.js';
import type { Lead, LeadEvent } from '../core/index.js';
import type { LeadStore } from './lead-store.js';
import { LiveOverlay } from './live-overlay.js';
import { batched, nextFrame } from './schedule.js';
import type { Schedule } from './schedule.js';

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
  readonly #options: LiveFeedOptions;
  readonly #held = new LiveOverlay();
  readonly #listeners = new Set<() => void>();
  readonly #tellSoon: () => void;
  #standing: LiveStanding = { state: 'none', waiting: 0 };
  #isPaused = false;
  #isGapHeld = false;

  constructor(options: LiveFeedOptions) {
    this.#options = options;
    this.#tellSoon = batched(options.schedule ?? nextFrame, () => {
      for (const listener of this.#listeners) listener();
    });
  }

  /** Opens the connection, where the backend has one, until the function that comes back is called. */
  open(host: LiveFeedHost): () => void {
    const { store, campaign } = this.#options;
    const { adapter } = store;
    const { live } = adapter.capabilities;
    if (!adapter.subscribe || live === false) return () => undefined;
    // A poll asks for itself and misses nothing that is read from now on; a stream has to stand first.
    if (live === 'poll') void store.readAgain();
    this.#stand({ state: 'connecting' });
    const hearing = new AbortController();
    const hasStood = live === 'poll' || store.streams.isLive(campaign);
    const unsubscribe = store.streams.listen(campaign, this.#listener(host, hearing.signal, hasStood));
    return () => {
      hearing.abort();
      unsubscribe();
      this.#held.clear();
      this.#stand({ state: 'none', waiting: 0 });
    };
  }

  /** Holds the rows still, or lets go what was held back. */
  setPaused(paused: boolean): void {
    if (paused === this.#isPaused) return;
    this.#isPaused = paused;
    if (!paused) this.#letGo();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The same object until it changes. */
  getStanding(): LiveStanding {
    return this.#standing;
  }

  /** What the adapter talks to, until the signal fires: an adapter may go on for a moment after that. */
  #listener({ now, onProblem }: LiveFeedHost, ended: AbortSignal, stands: boolean): LiveListener {
    let hasStood = stands;
    const unlessEnded =
      <T>(hear: (news: T) => void) =>
      (news: T): void => {
        if (!ended.aborted) hear(news);
      };
    return {
      event: unlessEnded((event: LeadEvent) => {
        this.#hear(event);
        this.#heard(now());
      }),
      lead: unlessEnded((lead: Lead) => {
        this.#put(lead);
        this.#heard(now());
      }),
      gap: unlessEnded<void>(() => this.#gap()),
      state: unlessEnded((state: LiveState) => {
        if (state === 'live' && !hasStood) void this.#options.store.readAgain();
        hasStood ||= state === 'live';
        // While it stands, all that is known is of now; when it falls, of that moment.
        const isNow = state === 'live' || this.#standing.state === 'live';
        this.#stand({ state, ...(isNow && { asOf: now() }) });
      }),
      problem: unlessEnded(onProblem),
    };
  }

  #hear(event: LeadEvent): void {
    const { store } = this.#options;
    if (this.#isPaused && store.isLoaded(event.leadId)) this.#held.addEvent(event, store.stamps());
    else store.hear(event);
  }

  #put(lead: Lead): void {
    const { store } = this.#options;
    if (this.#isPaused && store.isLoaded(lead.id)) this.#held.addSnapshot({ lead, begun: store.stamps() });
    else store.put(lead);
  }

  #gap(): void {
    if (this.#isPaused) this.#isGapHeld = true;
    else void this.#options.store.readAgain();
  }

  #letGo(): void {
    const { store } = this.#options;
    for (const [, { snapshot, events }] of this.#held.entries()) {
      if (snapshot) store.put(snapshot.lead, snapshot.begun);
      for (const event of journalEvents(events)) store.hear(event);
    }
    this.#held.clear();
    if (this.#isGapHeld) void store.readAgain();
    this.#isGapHeld = false;
    this.#stand({ waiting: 0 });
  }

  #heard(asOf: string): void {
    this.#stand({ waiting: this.#held.size, asOf });
  }

  #stand(change: Partial<LiveStanding>): void {
    this.#standing = { ...this.#standing, ...change };
    this.#tellSoon();
  }
}
