import { supersedes } from '../core/index.js';
import type { Lead } from '../core/index.js';

/** A lead as it was read, and when: the stamp of the moment its read began, or its news arrived. */
export interface Snapshot {
  readonly lead: Lead;
  readonly begun: number;
}

/**
 * The newer of two snapshots of one lead: by version, else by `updatedAt`; where the backend keeps neither
 * (or they are equal), the one whose read began later. So a slow read never undoes a newer fact.
 */
export function newerSnapshot(
  known: Snapshot | undefined,
  other: Snapshot | undefined,
): Snapshot | undefined {
  if (!known || !other) return known ?? other;
  const mayReplace = supersedes(other.lead, known.lead);
  const mayStay = supersedes(known.lead, other.lead);
  if (mayReplace && mayStay) return other.begun > known.begun ? other : known;
  return mayReplace ? other : known;
}

/** Whether a snapshot says what it is of. */
export function isDated({ version, updatedAt }: Lead): boolean {
  return (version ?? updatedAt) !== undefined;
}
