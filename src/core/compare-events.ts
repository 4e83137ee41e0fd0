import type { LeadEvent } from './event.js';

/**
 * The order of two events: `at`, then `version` (none sorts before every one), then `id`. Negative when `a`
 * came first; 0 only for the same event.
 */
export function compareEvents(a: LeadEvent, b: LeadEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  const versions = (a.version ?? -Infinity) - (b.version ?? -Infinity);
  if (a.version !== b.version && versions !== 0) return versions;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
