'use client';
import { isFiltered } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';

/** Whether a query leaves nobody of its campaign out: an empty list then means that there is no lead at all. */
export function asksEverybody({ campaign: _campaign, ...query }: LeadQuery): boolean {
  return !isFiltered(query);
}
