import type { Actor, LeadEvent } from '../../src/core/index.js';
import { isoOf } from './clock.js';
import { isCorrection } from './correction.js';
import type { Draft } from './draft.js';

/** An event as the log has it: with its place, from 1, without gaps. */
export interface LoggedEvent extends LeadEvent {
  readonly seq: number;
  readonly version: number;
}

/** What the log adds to a draft. */
interface Entry {
  readonly id: string;
  readonly leadId: string;
  /** Milliseconds. */
  readonly time: number;
  readonly version: number;
  readonly seq: number;
}

const system: Actor = { kind: 'system' };

/**
 * An event for the log. Written out and not spread: this is done for every event that is read, and many are
 * kept. A correction tells its data before its place, as it always has: a log is compared by its bytes.
 */
export function loggedEvent(
  { type, data, by = system, causedBy }: Draft,
  { id, leadId, time, version, seq }: Entry,
): LoggedEvent {
  const at = isoOf(time);
  if (causedBy !== undefined)
    return { id, type, leadId, at, version, by, seq, ...(data && { data }), causedBy };
  if (!data) return { id, type, leadId, at, version, by, seq };
  if (isCorrection(type)) return { id, type, leadId, at, version, by, data, seq };
  return { id, type, leadId, at, version, by, seq, data };
}

/** The digits of the last three places, as text. */
const THREE = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

/** The beginning that the ids of a thousand events share. */
let shared = { thousand: -1, text: '' };

/** The id of the nth event. All are of one length, so that they sort as text. */
export function idOf(nth: number): string {
  const thousand = Math.floor(nth / 1000);
  if (thousand !== shared.thousand) shared = { thousand, text: `e${1_000_000 + thousand}` };
  return `${shared.text}${THREE[nth % 1000]}`;
}
