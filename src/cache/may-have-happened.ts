import type { AdapterErrorKind } from '../adapter/index.js';

const unanswered: ReadonlySet<AdapterErrorKind> = new Set<AdapterErrorKind>([
  'unavailable',
  'timeout',
  'offline',
  'aborted',
  'malformed',
  'unknown',
]);

/** Whether an act that failed so may have been carried out all the same: its answer was lost or unreadable. */
export function mayHaveHappened({ kind }: { readonly kind: AdapterErrorKind }): boolean {
  return unanswered.has(kind);
}
