import { isoTime, millisecondsOf } from '../core/index.js';
import type { JsonValue } from '../core/index.js';
import type { Place } from './vendor-words.js';

/** The longest word that is kept, in characters: a longer one is no word, and must not fill a badge. */
export const LONGEST_WORD = 200;

/** Whether a value is an object with named members. */
export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a place. Only own members count, so that a payload cannot reach into a prototype. */
export function valueAt(payload: unknown, place: Place): unknown {
  return place.split('.').reduce<unknown>((value, name) => {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, payload);
}

/** The first text among some places, whole, since it may be an id or an address; a number is taken as its digits. */
export function textAt(payload: unknown, places: readonly Place[] | undefined): string | undefined {
  for (const place of places ?? []) {
    const [word] = wordsOf(valueAt(payload, place), Infinity);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** The words in a value: of text, number or boolean one, of a list each. Nothing else has words. */
export function wordsOf(value: unknown, longest = LONGEST_WORD): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? [] : wordsOf(item, longest)));
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value.trim().slice(0, longest)] : [];
}

/** A datum worth keeping: text, a number, a boolean, or a list of texts. */
export function datumOf(value: unknown): JsonValue | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((item) => typeof item === 'string');
  return texts.length > 0 && texts.length === value.length ? texts : undefined;
}

const isoForm = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A time as ISO 8601 in UTC with milliseconds; one without a zone is in UTC, wherever it is read. A number is in
 * milliseconds since 1970; one that seems to count something else is none.
 */
export function timeOf(value: unknown): string | undefined {
  return isoTime(typeof value === 'string' ? parsed(value.trim()) : millisecondsOf(value));
}

function parsed(text: string): number {
  const [, day, clock = '00:00', zone = 'Z'] = isoForm.exec(text) ?? [];
  if (day === undefined) return Number.NaN;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}` : 'Z';
  return Date.parse(`${day}T${clock}${offset}`);
}
