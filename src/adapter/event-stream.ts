import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';
import { pageTurn } from './page-turn.js';

/** Hears what a stream of server-sent events brings. */
export interface EventStreamListener {
  /** One whole message; what was cut off in the middle is never heard. */
  message(message: EventSourceMessage): void;
  /** The server asks to wait so long before coming back. Milliseconds. */
  retry(milliseconds: number): void;
  /** A message was too large to be kept, and is passed over. */
  skipped(): void;
  /** Something arrived, be it a comment. */
  arrived(): void;
}

/** The most of one message that is kept while it is not whole, in characters. */
const largestMessage = 4 * 1024 * 1024;

/** How much of what has arrived is heard before the page has its turn, in bytes: about a hundred facts. */
const HEARD_AT_ONCE = 32 * 1024;

/** The empty line that ends a message. */
const END = /\n\n|\r\r|\r\n\r\n/;

/**
 * Reads a stream of server-sent events until it ends, is cut, or the signal fires. However much arrives at
 * once, such as all facts of an act on many leads, the page has its turn in between.
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
  if (signal.aborted) stop();
  const feed = inPieces(createFeed(listener));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || signal.aborted) return;
      listener.arrived();
      await feed(value);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

type Feed = (bytes: Uint8Array) => void;

/** Feeds so much at once as leaves the page its turn in between, in whatever pieces it arrives. */
function inPieces(feed: Feed): (bytes: Uint8Array) => Promise<void> {
  let left = HEARD_AT_ONCE;
  return async (bytes) => {
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + left);
      feed(piece);
      at += piece.length;
      left -= piece.length;
      if (left > 0) return;
      left = HEARD_AT_ONCE;
      await pageTurn();
    }
  };
}

function createFeed(listener: EventStreamListener): Feed {
  /** The end of what is passed over, in case the line that ends it is cut in two. */
  let passedOver: string | undefined;
  let isTooLarge = false;
  const parser = createParser({
    onEvent: (message) => listener.message(message),
    onRetry: (milliseconds) => listener.retry(milliseconds),
    onError: ({ type }) => {
      isTooLarge ||= type === 'max-buffer-size-exceeded';
    },
    maxBufferSize: largestMessage,
  });
  const decoder = new TextDecoder();
  return (bytes) => {
    let text = decoder.decode(bytes, { stream: true });
    if (passedOver !== undefined) {
      const whole = passedOver + text;
      const end = END.exec(whole);
      passedOver = end ? undefined : whole.slice(-3);
      if (!end) return;
      text = whole.slice(end.index + end[0].length);
    }
    parser.feed(text);
    if (!isTooLarge) return;
    isTooLarge = false;
    parser.reset();
    passedOver = text.slice(-3);
    listener.skipped();
  };
}
