import type { QueryClient } from '@tanstack/query-core';
import type { LeadAdapter } from '../adapter/index.js';
import type { Stamps } from './stamps.js';

/** What a read needs: a lead store is one. */
export interface ReadSource {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  /** The name under which what is read is kept. */
  readonly scope: string;
  readonly stamps: Stamps;
  /** The stamp at which somebody last asked for the rows as they stand. */
  readonly asked: number;
}
