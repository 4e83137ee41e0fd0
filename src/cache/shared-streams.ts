import type { LeadAdapter, LiveListener, LiveState, Unsubscribe } from '../adapter/index.js';

/** The live connections of one adapter: whoever listens to the same campaign shares one. */
export class SharedStreams {
  readonly #adapter: LeadAdapter;
  readonly #streams = new Map<string | undefined, SharedStream>();

  constructor(adapter: LeadAdapter) {
    this.#adapter = adapter;
  }

  /** Whether a connection stands already, so that nothing read from now on misses anything. */
  isLive(campaign: string | undefined): boolean {
    return this.#streams.get(campaign)?.state === 'live';
  }

  /** Listens, opening the connection with the first and closing it with the last who does. */
  listen(campaign: string | undefined, listener: LiveListener): Unsubscribe {
    const stream = this.#streams.get(campaign) ?? new SharedStream();
    this.#streams.set(campaign, stream);
    stream.join(listener, (all) => {
      const request = campaign === undefined ? {} : { campaign };
      return this.#adapter.subscribe?.(request, all) ?? (() => undefined);
    });
    return () => {
      if (stream.leave(listener) && this.#streams.get(campaign) === stream) this.#streams.delete(campaign);
    };
  }
}

class SharedStream {
  readonly #listeners = new Set<LiveListener>();
  #close: Unsubscribe | undefined;
  state: LiveState | undefined;

  join(listener: LiveListener, open: (all: LiveListener) => Unsubscribe): void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#close = open(this.#all());
    else if (this.state) listener.state(this.state);
  }

  /** Tells whether it was the last. */
  leave(listener: LiveListener): boolean {
    if (!this.#listeners.delete(listener) || this.#listeners.size > 0) return false;
    this.#close?.();
    return true;
  }

  #all(): LiveListener {
    const tell = (say: (listener: LiveListener) => void): void => {
      for (const listener of this.#listeners) say(listener);
    };
    return {
      event: (event) => tell((listener) => listener.event(event)),
      lead: (lead) => tell((listener) => listener.lead(lead)),
      gap: () => tell((listener) => listener.gap()),
      problem: (problem) => tell((listener) => listener.problem?.(problem)),
      state: (state) => {
        this.state = state;
        tell((listener) => listener.state(state));
      },
    };
  }
}
