import { LeadlightError } from '../core/index.js';

/** What can go wrong between the kit and a backend. Closed: anything else is `unknown`. */
export const ADAPTER_ERROR_KINDS = [
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'invalid',
  'rate-limited',
  'unavailable',
  'timeout',
  'offline',
  'aborted',
  'suppressed',
  'malformed',
  'unknown',
] as const;

export type AdapterErrorKind = (typeof ADAPTER_ERROR_KINDS)[number];

export interface AdapterErrorOptions {
  /** @default true for rate-limited, unavailable, timeout and offline */
  readonly retryable?: boolean;
  /** When to try again at the earliest, in milliseconds from now. */
  readonly retryAfter?: number;
  /** The field that was found wrong, such as `leads[3].status`; of a request, where the backend says it. */
  readonly path?: string;
  readonly cause?: unknown;
}

const passing: ReadonlySet<AdapterErrorKind> = new Set<AdapterErrorKind>([
  'rate-limited',
  'unavailable',
  'timeout',
  'offline',
]);

/**
 * The only error that an adapter's methods reject with. `suppressed` (the person must not be contacted) is
 * never retried, whatever the options say.
 */
export class AdapterError extends LeadlightError {
  override readonly name = 'AdapterError';
  readonly retryable: boolean;
  /** Milliseconds. */
  readonly retryAfter: number | undefined;
  readonly path: string | undefined;

  constructor(
    readonly kind: AdapterErrorKind,
    message: string,
    { retryable, retryAfter, path, cause }: AdapterErrorOptions = {},
  ) {
    super(kind, message, { cause });
    this.retryable = kind !== 'suppressed' && (retryable ?? passing.has(kind));
    this.retryAfter = retryAfter;
    this.path = path;
  }
}
