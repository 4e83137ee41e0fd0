import type { QueryClient } from '@tanstack/query-core';
import type { LeadAdapter, Timers } from '../adapter/index.js';
import type { Schedule } from './schedule.js';

export interface LeadStoreOptions {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  /** The name under which what is read is kept. @default the adapter's id */
  readonly scope?: string;
  /** @default the machine's */
  readonly timers?: Timers;
  /** When to tell of changes. @default once a frame */
  readonly schedule?: Schedule;
}
