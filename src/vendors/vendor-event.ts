import type { EventData, EventType, LeadEvent, Report } from '../core/index.js';
import { meaningOf } from './dictionary.js';
import { datumOf, isRecord, LONGEST_WORD, textAt, timeOf, valueAt } from './payload.js';
import { unknownWord, unreadable } from './vendor-report.js';
import type { EventMeaning, EventPlaces, VendorWords } from './vendor-words.js';

/** What an activity or a webhook tells: a fact, or nothing about a lead, or why it could not be read. */
export interface VendorEvent {
  readonly event?: LeadEvent;
  readonly reports: readonly Report[];
}

/**
 * Reads an activity or a webhook as a fact. Pure: the same payload is the same event with the same id, so
 * that one that is delivered twice changes nothing. An unknown word is kept as an event of type
 * `x.<product>.<word>` and reported; what has no lead or no time is reported and left out. Never throws.
 *
 * @example
 * const { event, reports } = readVendorEvent(lemlistWords, await request.json());
 * if (event) journal = statusReducer(journal, event);
 */
export function readVendorEvent(words: VendorWords, payload: unknown): VendorEvent {
  const { places } = words;
  if (!places) return leftOut(words, '', 'nobody said where it keeps what. Give the words "places".');
  if (!isRecord(payload)) return leftOut(words, '', 'it is no object.');
  const word = textAt(payload, places.word)?.slice(0, LONGEST_WORD);
  if (word === undefined) return leftOut(words, pathOf(places.word), 'it does not say what happened.');
  const known = meaningOf(words.events ?? {}, word);
  if (known === null) return { reports: [] };
  const reports = known === undefined ? [unknownWord(words, 'unknown-event', word, pathOf(places.word))] : [];
  const made = eventOf(words, places, payload, known ?? { type: `x.${words.id}.${word}` });
  if (typeof made !== 'string') return { event: made, reports };
  // Of a word that nobody knows, nobody knows either whether it is about a lead.
  return known === undefined ? { reports } : leftOut(words, made, 'it names no lead, or no time.');
}

/** The event, or the path of what it lacks. */
function eventOf(
  words: VendorWords,
  places: EventPlaces,
  payload: object,
  meaning: Exclude<EventMeaning, null>,
): LeadEvent | string {
  const { type, data } = typeof meaning === 'string' ? { type: meaning, data: undefined } : meaning;
  const leadId = textAt(payload, places.leadId);
  if (leadId === undefined) return pathOf(places.leadId);
  const at = places.at.map((place) => timeOf(valueAt(payload, place))).find((time) => time !== undefined);
  if (at === undefined) return pathOf(places.at);
  // A group of activities may carry the id of one of them: what it says is part of the id.
  const id = `${words.id}:${textAt(payload, places.id) ?? `${leadId}:${at}`}:${type}`;
  const told = { ...dataOf(places, payload), ...addressOf(places, payload, type), ...data };
  return { id, type, leadId, at, ...(Object.keys(told).length > 0 && { data: told }) };
}

function dataOf({ data = {} }: EventPlaces, payload: object): EventData {
  const found = Object.entries(data).map(([name, place]) => [name, datumOf(valueAt(payload, place))]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Whether an address was corrected is asked of the bounces, so that each keeps the address it is of. */
function addressOf({ address }: EventPlaces, payload: object, type: EventType): EventData {
  if (type !== 'email.bounced' && type !== 'email.soft-bounced') return {};
  const refused = textAt(payload, address);
  return refused === undefined ? {} : { address: refused };
}

function leftOut(words: VendorWords, path: string, what: string): VendorEvent {
  return { reports: [unreadable(words, path, what)] };
}

function pathOf(places: readonly string[]): string {
  return places[0] ?? '';
}
