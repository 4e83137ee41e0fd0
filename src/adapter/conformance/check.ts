import type { Bench } from './bench.js';
import type { Level } from './level.js';

/** One law of adapters, and how it is checked. */
export interface Check {
  /** Stable: `page-limit`. */
  readonly id: string;
  readonly level: Level;
  /** The law, as a sentence. */
  readonly law: string;
  /** What to do about it, as a sentence. */
  readonly cure: string;
  /** Why it is not asked of this adapter; nothing where it is. */
  readonly skip?: (bench: Bench) => string | undefined | Promise<string | undefined>;
  /** What the adapter did against the law, as the rest of a sentence about it; nothing where it kept it. */
  readonly run: (bench: Bench) => Promise<string | undefined>;
}

/** A law that was broken: what the adapter did, what the law is, and the cure. */
export interface Breach {
  readonly did: string;
  readonly law: string;
  readonly cure: string;
}

/** A breach as people read it in the output of their test runner. */
export function breachText({ did, law, cure }: Breach): string {
  return `The adapter ${did}.\nThe law: ${law}\nThe cure: ${cure}`;
}
