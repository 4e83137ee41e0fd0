import type { QueryClient } from '@tanstack/query-core';
import type { LeadAdapter } from '../adapter/index.js';
import type { Stamps } from './stamps.js';
import type { WishAnswer, WishRequest } from './wish-answer.js';
import type { WishNotice } from './wish-notice.js';

export interface WishesOptions {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  /** Under which name they are kept. */
  readonly scope: string;
  readonly stamps: Stamps;
  /** Hears the answer before the wish ends, so that the fact is there when the wish goes. */
  readonly onAnswer: (answer: WishAnswer) => unknown;
  /** Hears that a wish is over, whatever came of it. */
  readonly onSettled: (request: WishRequest, answer: WishAnswer | undefined, error: Error | null) => void;
}

/** Hears what came of a wish: nothing where it came true, else why not. */
export type OnOver = (notice: WishNotice | undefined) => void;
