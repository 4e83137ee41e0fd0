import * as v from 'valibot';
import { AdapterError } from './adapter-error.js';
import type { DecodeProblem } from './adapter.js';
import { isRecord } from './is-record.js';

type Key = string | number;

/** Where a datum comes from: whom to blame, and the field it stood in. */
export interface Source {
  /** The adapter's id. */
  readonly adapter: string;
  /** `leads[3]`; empty for the whole answer. */
  readonly path: string;
}

/** A datum that was read, and what was wrong in it and left out. */
export interface Decoded<T> {
  readonly value: T;
  readonly problems: readonly DecodeProblem[];
}

/** Of a field that is wrong, the path of what may be left out with it; `undefined` when nothing may. */
export type Dispensable = (path: readonly Key[]) => readonly Key[] | undefined;

/**
 * Reads a datum by a schema. What is wrong and dispensable is left out and told; what is wrong and needed
 * makes the datum unreadable: no `value` then. Never throws on plain data.
 */
export function readLeniently<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  source: Source,
  dispensable: Dispensable,
): Partial<Decoded<T>> & Pick<Decoded<T>, 'problems'> {
  const problems: DecodeProblem[] = [];
  // What is found wrong only once something else is left out takes another round; there are never many.
  for (let rest = value, round = 0; round < 5; round += 1) {
    const result = v.safeParse(schema, rest);
    if (result.success) return { value: result.output, problems };
    const issues = result.issues.map((issue) => ({ issue, cut: dispensable(keysOf(issue)) }));
    const fatal = issues.find(({ cut }) => cut === undefined);
    if (fatal) return { problems: [...problems, problemOf(source, fatal.issue)] };
    for (const { issue } of issues) problems.push(problemOf(source, issue));
    rest = without(
      rest,
      issues.map(({ cut }) => cut ?? []),
    );
  }
  return { problems };
}

/**
 * Reads a datum as {@link readLeniently} does.
 *
 * @throws AdapterError `malformed` when it is unreadable.
 */
export function readOne<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  source: Source,
  dispensable: Dispensable,
): Decoded<T> {
  const found = readLeniently(schema, value, source, dispensable);
  if (found.value === undefined) throw malformed(source, found.problems.at(-1));
  return { value: found.value, problems: found.problems };
}

/**
 * Reads an answer that must be right as a whole.
 *
 * @throws AdapterError `malformed`, with the first field found wrong.
 */
export function readStrictly<T>(schema: v.GenericSchema<unknown, T>, value: unknown, source: Source): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw malformed(source, problemOf(source, result.issues[0]));
}

/** The error for an answer that cannot be used at all, by what was wrong first. */
export function malformed({ adapter }: Source, problem: DecodeProblem | undefined): AdapterError {
  const what = problem?.message ?? `Adapter "${adapter}" answered something else than was asked for.`;
  return new AdapterError('malformed', `${what} Nothing of the answer could be used.`, {
    path: problem?.path,
  });
}

/** The report of one thing that was wrong. */
export function problemAt({ adapter }: Source, path: string, what: string): DecodeProblem {
  const where = path === '' ? 'the answer' : path;
  const message = `Adapter "${adapter}": ${where}: ${what}. Correct it in the backend, or translate it in the adapter.`;
  return { code: 'malformed', message, adapter, path };
}

function problemOf(source: Source, issue: v.BaseIssue<unknown>): DecodeProblem {
  return problemAt(source, pathText(source.path, keysOf(issue)), issue.message);
}

function keysOf({ path }: v.BaseIssue<unknown>): readonly Key[] {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function pathText(start: string, keys: readonly Key[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, start);
}

/** A datum without some of what stands in it. At once: one by one, thousands would hold a page up for minutes. */
function without(value: unknown, cuts: readonly (readonly Key[])[]): unknown {
  if (!isRecord(value)) return value;
  const within = new Map<string, (readonly Key[])[]>();
  for (const [key, ...deeper] of cuts) {
    if (key === undefined) continue;
    const others = within.get(String(key));
    if (others) others.push(deeper);
    else within.set(String(key), [deeper]);
  }
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const found = within.get(key);
    if (found?.some(({ length }) => length === 0)) return [];
    return [[key, found ? without(inner, found) : inner] as const];
  });
  return Object.fromEntries(kept);
}
