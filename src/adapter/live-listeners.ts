import type { LiveListener, LiveState, Unsubscribe } from './adapter.js';

/** Those who listen to one source. Starts the source with the first and stops it with the last. */
export class LiveListeners {
  readonly #listeners = new Set<LiveListener>();
  readonly #start: () => () => void;
  #stop: (() => void) | undefined;
  #state: LiveState = 'connecting';

  constructor(start: () => () => void) {
    this.#start = start;
  }

  /** Lets one more listen; it hears the present state at once. */
  add(listener: LiveListener): Unsubscribe {
    // A copy, so that one listener added twice is two.
    const own: LiveListener = { ...bound(listener) };
    const isFirst = this.#listeners.size === 0;
    if (isFirst) this.#state = 'connecting';
    this.#listeners.add(own);
    hear(() => own.state(this.#state));
    if (isFirst) this.#stop = this.#start();
    return () => {
      if (!this.#listeners.delete(own) || this.#listeners.size > 0) return;
      this.#stop?.();
    };
  }

  tell(message: (listener: LiveListener) => void): void {
    for (const listener of this.#listeners) hear(() => message(listener));
  }

  /** Tells a state, once when it stays the same. */
  state(state: LiveState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.tell((listener) => listener.state(state));
  }
}

function bound(listener: LiveListener): LiveListener {
  return {
    event: (event) => listener.event(event),
    lead: (snapshot) => listener.lead(snapshot),
    gap: () => listener.gap(),
    state: (state) => listener.state(state),
    problem: (problem) => listener.problem?.(problem),
  };
}

/** A listener that throws must not cut the stream for the others; its error is still seen, as uncaught. */
export function hear(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
