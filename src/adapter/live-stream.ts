import { AdapterError } from './adapter-error.js';
import type { LiveListener, LiveState, Unsubscribe } from './adapter.js';
import { CatchUp } from './catch-up.js';
import { readEventStream } from './event-stream.js';
import { LiveListeners } from './live-listeners.js';
import { problemAt } from './lenient.js';
import { hearMessage } from './live-message.js';
import type { LiveMessage } from './live-message.js';
import { fullJitter, sleep } from './timers.js';
import type { Timers } from './timers.js';
import { toAdapterError } from './to-adapter-error.js';

export interface LiveStreamOptions {
  /** The adapter's id. */
  readonly adapter: string;
  /** Opens the stream, after the message of this id where one is given. */
  readonly open: (lastId: string | undefined, signal: AbortSignal) => Promise<Response>;
  readonly timers: Timers;
  /** Where to go on. */
  readonly after?: string;
}

/**
 * One stream of server-sent events, shared by all who listen: comes with the first and goes with the last.
 * After a cut it comes back by itself, with full jitter, and goes on after the last message heard whole;
 * where it cannot, it tells a gap. An answer 204 ends it for good.
 */
export function createLiveStream(options: LiveStreamOptions): (listener: LiveListener) => Unsubscribe {
  const listeners = new LiveListeners(() => {
    const ending = new AbortController();
    void new LiveSession(options, listeners, ending.signal).run();
    return () => ending.abort();
  });
  return (listener) => listeners.add(listener);
}

/** The longest span to wait before coming back, in milliseconds. */
const longestWait = 30_000;

const TOO_LARGE = 'a message of the stream is larger than 4 MB and was passed over';

/** The stream from its first listener to its last, through any number of cuts. */
class LiveSession {
  readonly #options: LiveStreamOptions;
  readonly #listeners: LiveListeners;
  readonly #signal: AbortSignal;
  #lastId: string | undefined;
  #wasOpen = false;
  #base = 1000;
  #failures = 0;
  #leastWait = 0;

  constructor(options: LiveStreamOptions, listeners: LiveListeners, signal: AbortSignal) {
    this.#options = options;
    this.#listeners = listeners;
    this.#signal = signal;
    this.#lastId = options.after;
  }

  async run(): Promise<void> {
    try {
      while (await this.#listen()) {
        const wait = fullJitter(this.#failures, this.#span(), this.#options.timers.random());
        await sleep(this.#leastWait + wait, this.#options.timers, this.#signal);
      }
    } catch (error) {
      if (!this.#signal.aborted) throw error;
    }
  }

  #span(): { readonly base: number; readonly cap: number } {
    return { base: this.#base, cap: Math.max(this.#base, longestWait) };
  }

  /** Listens until the stream ends, fails or cannot be opened; `false` when it is not to be opened again. */
  async #listen(): Promise<boolean> {
    this.#leastWait = 0;
    try {
      const body = await this.#open();
      if (!body) {
        this.#tell('offline');
        return false;
      }
      await this.#read(body);
      this.#tell('connecting');
    } catch (failure) {
      this.#tell('offline');
      this.#leastWait = leastWaitAfter(toAdapterError(failure));
    }
    this.#failures += 1;
    return !this.#signal.aborted;
  }

  async #open(): Promise<ReadableStream<Uint8Array> | undefined> {
    const { adapter, open } = this.#options;
    const response = await open(this.#lastId, this.#signal);
    if (response.status === 204) return undefined;
    const type = response.headers.get('content-type') ?? '';
    if (response.body && /^text\/event-stream\b/i.test(type)) return response.body;
    await response.body?.cancel();
    throw new AdapterError(
      'malformed',
      `Adapter "${adapter}": GET /events answered "${type}", no text/event-stream.`,
    );
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const isResumed = this.#lastId !== undefined;
    if (this.#wasOpen && !isResumed) this.#listeners.tell((listener) => listener.gap());
    this.#wasOpen = true;
    this.#tell(isResumed ? 'catching-up' : 'live');
    const catchUp = isResumed ? new CatchUp(this.#options.timers, () => this.#tell('live')) : undefined;
    const listener = {
      message: (message: LiveMessage) => this.#hear(message),
      skipped: () => this.#skip(),
      // Asked for no pause at all, one that ends at once would be opened without end.
      retry: (milliseconds: number) => void (this.#base = Math.max(100, milliseconds)),
      arrived: () => catchUp?.arrived(),
    };
    await readEventStream(body, listener, this.#signal).finally(() => catchUp?.end());
  }

  /** Those who listen after the end listen to another session. */
  #tell(state: LiveState): void {
    if (!this.#signal.aborted) this.#listeners.state(state);
  }

  /** Nobody knows of whom it told: what is on screen has to be read again. */
  #skip(): void {
    const problem = problemAt({ adapter: this.#options.adapter, path: '' }, 'data', TOO_LARGE);
    this.#listeners.tell((listener) => listener.problem?.(problem));
    this.#listeners.tell((listener) => listener.gap());
  }

  #hear(message: LiveMessage): void {
    if (this.#signal.aborted) return;
    this.#failures = 0;
    for (const heard of hearMessage(this.#options.adapter, message)) this.#listeners.tell(heard);
    // An empty id takes back the ones before it: there is nothing to go on after.
    if (message.id !== undefined) this.#lastId = message.id === '' ? undefined : message.id;
  }
}

/** What cannot succeed now may after a new sign-in, so it is tried again, but seldom. Milliseconds. */
function leastWaitAfter({ retryable, retryAfter }: AdapterError): number {
  return retryAfter ?? (retryable ? 0 : longestWait);
}
