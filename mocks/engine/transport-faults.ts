/**
 * What goes wrong between a page and the simulated server, as data: rates are shares between 0 and 1, times are
 * milliseconds of real time. It is drawn from streams of its own, so that no fault of the way shifts the fate
 * of a lead. The engine never reads it; the server does.
 */
export interface TransportFaults {
  /** @default 1 */
  readonly seed?: number;
  /** How long an answer takes: most near the median, a few very long. */
  readonly latency?: { readonly medianMs: number; readonly spread: number };
  /** Answers with an error instead, by HTTP status: `{ 503: 0.05 }`. */
  readonly errors?: { readonly [status: number]: number };
  /** More requests than these are answered 429, with `Retry-After`. */
  readonly rateLimit?: { readonly requests: number; readonly perMs: number };
  /** The connection closes without an answer. */
  readonly dropped?: number;
  /** The answer ends in the middle. */
  readonly cut?: number;
  /** The answer is no JSON. */
  readonly malformed?: number;
  /** A list or a lead is answered as it was so long ago. */
  readonly stale?: { readonly rate: number; readonly byMs: number };
  /** How far the server's clock is ahead of the page's. */
  readonly clockSkewMs?: number;
  readonly stream?: StreamFaults;
}

/** What goes wrong with messages of the event stream. */
export interface StreamFaults {
  readonly doubled?: number;
  readonly shuffled?: number;
  readonly late?: { readonly rate: number; readonly byMs: number };
  readonly lost?: number;
  /** The connection breaks after about so long. */
  readonly breaksEveryMs?: number;
  /** When it comes back, what was missed is not sent again, and the server says so: a gap. */
  readonly forgets?: boolean;
}
