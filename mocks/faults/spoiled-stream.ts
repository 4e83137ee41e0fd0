import type { Streams } from '../engine/random.js';
import type { StreamFaults } from '../engine/transport-faults.js';
import type { LineClock } from './line-clock.js';

export interface StreamLine {
  readonly faults: StreamFaults;
  readonly streams: Streams;
  /** Which request of the line it is. */
  readonly nth: number;
  readonly clock: LineClock;
}

/** An event stream whose messages are lost, doubled, swapped and late, and which breaks after a while. */
export function spoilStream(response: Response, line: StreamLine): Response {
  if (!response.ok || !response.body) return response;
  const spoiler = new Spoiler(line);
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => spoiler.open(controller, reader),
    async pull() {
      const { done, value } = await reader.read();
      if (done) spoiler.end();
      else spoiler.take(value);
    },
    cancel: (reason) => spoiler.leave(reason),
  });
  return new Response(body, { status: response.status, headers: response.headers });
}

class Spoiler {
  readonly #line: StreamLine;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  readonly #cancels = new Set<() => void>();
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #rest = '';
  #held: string | undefined;
  #messages = 0;

  constructor(line: StreamLine) {
    this.#line = line;
  }

  open(
    controller: ReadableStreamDefaultController<Uint8Array>,
    reader: ReadableStreamDefaultReader<Uint8Array>,
  ): void {
    this.#controller = controller;
    this.#reader = reader;
    const { faults, streams, nth } = this.#line;
    if (faults.breaksEveryMs === undefined) return;
    this.#later(streams('break', nth).between(0.5, 1.5) * faults.breaksEveryMs, () => {
      this.end();
      void reader.cancel();
    });
  }

  take(bytes: Uint8Array): void {
    const messages = `${this.#rest}${this.#decoder.decode(bytes, { stream: true })}`.split('\n\n');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#spoil(message);
  }

  end(): void {
    this.#stopWaiting();
    this.#controller?.close();
    this.#controller = undefined;
  }

  async leave(reason: unknown): Promise<void> {
    this.#stopWaiting();
    this.#controller = undefined;
    await this.#reader?.cancel(reason);
  }

  #spoil(message: string): void {
    // What is said about the stream itself arrives: without it nobody could say what went wrong.
    if (!/^event: (event|lead)$/m.test(message)) return this.#write(message);
    const { faults, streams, nth } = this.#line;
    this.#messages += 1;
    const happens = (name: string, rate = 0) =>
      rate > 0 && streams(`stream ${name}`, nth, this.#messages).chance(rate);
    if (happens('lost', faults.lost)) return;
    const copies = happens('doubled', faults.doubled) ? [message, message] : [message];
    const { late } = faults;
    if (late && happens('late', late.rate)) return this.#later(late.byMs, () => this.#write(...copies));
    if (this.#held === undefined && happens('shuffled', faults.shuffled)) {
      this.#held = message;
      // If nothing follows it, it comes by itself.
      return this.#later(1000, () => this.#release());
    }
    this.#write(...copies);
    this.#release();
  }

  #release(): void {
    if (this.#held !== undefined) this.#write(this.#held);
    this.#held = undefined;
  }

  #write(...messages: readonly string[]): void {
    for (const message of messages) this.#controller?.enqueue(this.#encoder.encode(`${message}\n\n`));
  }

  #later(milliseconds: number, run: () => void): void {
    const cancel = this.#line.clock.after(milliseconds, () => {
      this.#cancels.delete(cancel);
      run();
    });
    this.#cancels.add(cancel);
  }

  #stopWaiting(): void {
    for (const cancel of this.#cancels) cancel();
    this.#cancels.clear();
  }
}
