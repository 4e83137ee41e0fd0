import type { LeadAdapter, MemoryAdapter } from '../../../src/adapter/index.js';

/** An adapter that keeps every law, with one thing of it spoiled. */
export interface SpoiledAdapter {
  /** The check that has to fail, by its id. */
  readonly fails: string;
  /** What fails with it by necessity. */
  readonly alsoFails?: readonly string[];
  readonly spoil: (sound: MemoryAdapter) => LeadAdapter;
}
