import { AdapterError } from './adapter-error.js';

/** The most of one line that is kept, in characters. */
const LONGEST = 4 * 1024 * 1024;

/**
 * The lines of JSON of a body, each ended by a line feed, the last perhaps not, without those that are empty;
 * `undefined` for one that is too long to be kept.
 *
 * @throws the signal's reason as soon as it fires; AdapterError `unavailable` when the last line is no whole JSON:
 * the body was cut short.
 */
export async function* linesOf(
  adapter: string,
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<string | undefined> {
  const reader = body.getReader();
  // Some worlds do not end a body's reads when its request is aborted.
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  const lines = new Lines();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      for (const line of lines.take(value)) {
        yield line;
        signal.throwIfAborted();
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await reader.cancel().catch(() => undefined);
  }
  const last = lines.rest();
  // JSON that was cut short cannot be read: what can lacks its line feed alone.
  if (isJson(last)) yield last;
  else if (last !== '')
    throw new AdapterError('unavailable', `Adapter "${adapter}": an export was cut short. Ask for it again.`);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** What has arrived, line by line. */
class Lines {
  readonly #decoder = new TextDecoder();
  #rest = '';
  #isTooLong = false;

  /** What has arrived of a line that has no end, or a sign for one too long; nothing where every line has its end. */
  rest(): string {
    return this.#isTooLong ? '…' : this.#rest.trim();
  }

  /** The lines that end in these bytes. */
  take(bytes: Uint8Array): readonly (string | undefined)[] {
    const [head = '', ...more] = this.#decoder.decode(bytes, { stream: true }).split('\n');
    const lines = [this.#rest + head, ...more];
    this.#rest = lines.pop() ?? '';
    const isFirstTooLong = this.#isTooLong && lines.length > 0;
    if (lines.length > 0) this.#isTooLong = false;
    if (this.#rest.length > LONGEST) this.#isTooLong = true;
    if (this.#isTooLong) this.#rest = '';
    const whole = (isFirstTooLong ? lines.slice(1) : lines).filter((line) => line.trim() !== '');
    return isFirstTooLong ? [undefined, ...whole] : whole;
  }
}
