import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';

/** Hears what a stream of server-sent events brings. */
export interface EventStreamListener {
  /** One whole message; what was cut off in the middle is never heard. */
  message(message: EventSourceMessage): void;
  /** The server asks to wait so long before coming back. Milliseconds. */
  retry(milliseconds: number): void;
  /** Something arrived, be it a comment. */
  arrived(): void;
}

/** The most of one message that is kept while it is not whole, in characters. */
const largestMessage = 4 * 1024 * 1024;

/**
 * Reads a stream of server-sent events until it ends, is cut, or the signal fires.
 *
 * @throws whatever the network fails with.
 */
export async function readEventStream(
  body: ReadableStream<Uint8Array>,
  listener: EventStreamListener,
  signal: AbortSignal,
): Promise<void> {
  const reader = body.getReader();
  // Some worlds do not end a body's reads when its request is aborted.
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  const feed = createFeed(listener);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || signal.aborted) return;
      listener.arrived();
      feed(value);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function createFeed(listener: EventStreamListener): (bytes: Uint8Array) => void {
  let overflow: Error | undefined;
  const parser = createParser({
    onEvent: (message) => listener.message(message),
    onRetry: (milliseconds) => listener.retry(milliseconds),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') overflow = error;
    },
    maxBufferSize: largestMessage,
  });
  const decoder = new TextDecoder();
  return (bytes) => {
    parser.feed(decoder.decode(bytes, { stream: true }));
    if (overflow) throw overflow;
  };
}
