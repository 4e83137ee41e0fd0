import * as v from 'valibot';
import { isoTime, millisecondsOf } from '../core/index.js';
import type { JsonValue } from '../core/index.js';
import { isRecord } from './is-record.js';
import type { JsonObject } from './is-record.js';

/**
 * An object with these members. Members it does not name are left out; one that is `null` or `undefined`
 * counts as absent, since many backends write it so.
 */
export function shape<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(record, v.transform(withoutNulls(Object.keys(entries))), v.object(entries));
}

/** As {@link shape}, and refuses a member that it does not name. */
export function exactShape<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(record, v.transform(withoutNulls(Object.keys(entries))), v.strictObject(entries));
}

/** As {@link shape}, and keeps every other member that is JSON. */
export function openShape<const T extends v.ObjectEntries>(entries: T) {
  return v.pipe(record, v.transform(withoutNulls(Object.keys(entries))), v.objectWithRest(entries, json));
}

/** An object of any names whose members are all of one schema. */
export function dictionary<T extends v.GenericSchema>(member: T) {
  return v.pipe(record, v.transform(asUnknown), v.record(v.string(), member));
}

const record = v.custom<JsonObject>(isRecord, 'should be an object');

/** Text; a number is taken as its digits. */
export const text = v.pipe(v.union([v.string(), v.pipe(v.number(), v.finite())]), v.transform(String));

/** Text that names something, so never empty. */
export const name = v.pipe(text, v.nonEmpty('should not be empty'));

/** Text that some write empty where there is none, such as of a last page where the next begins. */
export const textIfAny = v.pipe(
  text,
  v.transform((words) => words || undefined),
);

/** A whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A point in time, as ISO 8601 in UTC with milliseconds, so that it sorts as text. */
export const time = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, string>(({ dataset, addIssue, NEVER }) => {
    const at = timeOf(dataset.value);
    if (at !== undefined) return at;
    addIssue({ message: 'should be a time: ISO 8601, a Date or milliseconds since 1970' });
    return NEVER;
  }),
);

/** Any value that JSON can carry, without members that could reach a prototype. */
export const json = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, JsonValue>(({ dataset, addIssue, NEVER }) => {
    const value = jsonOf(dataset.value, 0);
    if (value !== undefined) return value;
    addIssue({ message: 'should be JSON, at most 32 levels deep' });
    return NEVER;
  }),
);

const isoForm =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

function timeOf(value: unknown): string | undefined {
  if (typeof value === 'string') return isoTime(parsedTime(value.trim()));
  return isoTime(value instanceof Date ? value.getTime() : millisecondsOf(value));
}

/** A time without a zone is in UTC, wherever it is read. */
function parsedTime(value: string): number {
  const [, day, clock = '00:00', zone = 'Z'] = isoForm.exec(value) ?? [];
  if (day === undefined) return Number.NaN;
  const offset = /^[+-]/.test(zone) ? `${zone.replace(':', '')}00`.replace(/^(...)(..).*/, '$1:$2') : 'Z';
  return Date.parse(`${day}T${clock.replace(',', '.')}${offset}`);
}

const deepest = 32;
const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function jsonOf(value: unknown, depth: number): JsonValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (depth === deepest) return undefined;
  if (Array.isArray(value)) return jsonList(value, depth);
  return isRecord(value) ? jsonRecord(value, depth) : undefined;
}

function jsonList(values: readonly unknown[], depth: number): JsonValue | undefined {
  const items = values.map((item) => jsonOf(item, depth + 1)).filter((item) => item !== undefined);
  return items.length === values.length ? items : undefined;
}

function jsonRecord(value: JsonObject, depth: number): JsonValue | undefined {
  const members = Object.entries(value)
    .filter(([key, member]) => member !== undefined && !unsafe.has(key))
    .map(([key, member]) => [key, jsonOf(member, depth + 1)] as const);
  return members.some(([, member]) => member === undefined) ? undefined : Object.fromEntries(members);
}

function withoutNulls(names: readonly string[]): (value: JsonObject) => unknown {
  return (value) => {
    const absent = names.filter((key) => Object.hasOwn(value, key) && isAbsent(value[key]));
    if (absent.length === 0) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !absent.includes(key)));
  };
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

function asUnknown(value: JsonObject): unknown {
  return value;
}
