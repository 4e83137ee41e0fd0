import type { Actor, EventData, EventType, LeadEvent } from '../../src/core/index.js';

/** An event as the log has it: with its place, from 1, without gaps. */
export interface LoggedEvent extends LeadEvent {
  readonly seq: number;
  readonly version: number;
}

/** What every event of a log has. */
interface Plain {
  readonly id: string;
  readonly type: EventType;
  readonly leadId: string;
  readonly at: string;
  readonly version: number;
  readonly by: Actor;
  readonly seq: number;
}

/** An event for the log. Written out and not spread: this is done for every event, and many are kept. */
export function loggedEvent(
  { id, type, leadId, at, version, by, seq }: Plain,
  data: EventData | undefined,
  causedBy: string | undefined,
): LoggedEvent {
  if (causedBy !== undefined)
    return { id, type, leadId, at, version, by, seq, ...(data && { data }), causedBy };
  if (data) return { id, type, leadId, at, version, by, seq, data };
  return { id, type, leadId, at, version, by, seq };
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
