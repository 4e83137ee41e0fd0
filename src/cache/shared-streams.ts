import type { LeadAdapter, LiveListener, LiveState, Unsubscribe } from '../adapter/index.js';

interface Stream {
  readonly listeners: Set<LiveListener>;
  state?: LiveState;
  close?: Unsubscribe | undefined;
}

/** The live connections of one adapter: whoever listens to the same campaign shares one. */
export class SharedStreams {
  readonly #adapter: LeadAdapter;
  readonly #streams = new Map<string | undefined, Stream>();

  constructor(adapter: LeadAdapter) {
    this.#adapter = adapter;
  }

  /** Whether a connection stands already, so that nothing read from now on misses anything. */
  isLive(campaign: string | undefined): boolean {
    return this.#streams.get(campaign)?.state === 'live';
  }

  /** Listens, opening the connection with the first and closing it with the last who does. */
  listen(campaign: string | undefined, listener: LiveListener): Unsubscribe {
    const known = this.#streams.get(campaign);
    const stream: Stream = known ?? { listeners: new Set() };
    stream.listeners.add(listener);
    if (known?.state) listener.state(known.state);
    if (!known) this.#open(campaign, stream);
    return () => {
      if (!stream.listeners.delete(listener) || stream.listeners.size > 0) return;
      this.#streams.delete(campaign);
      stream.close?.();
    };
  }

  #open(campaign: string | undefined, stream: Stream): void {
    this.#streams.set(campaign, stream);
    stream.close = this.#adapter.subscribe?.(campaign === undefined ? {} : { campaign }, everybodyOf(stream));
  }
}

/** Hears for all who listen. */
function everybodyOf(stream: Stream): LiveListener {
  const tell = (say: (listener: LiveListener) => void): void => {
    for (const listener of stream.listeners) say(listener);
  };
  return {
    event: (event) => tell((listener) => listener.event(event)),
    lead: (lead) => tell((listener) => listener.lead(lead)),
    gap: () => tell((listener) => listener.gap()),
    problem: (problem) => tell((listener) => listener.problem?.(problem)),
    state: (state) => {
      stream.state = state;
      tell((listener) => listener.state(state));
    },
  };
}
