import { conditionHolds } from './condition-holds.js';
import type { StatusCounts } from './count.js';
import type { Lead } from './lead.js';
import { matches } from './matches.js';
import type { StatusClauses, StatusModel, TroubleDefinition } from './model.js';
import { own } from './own.js';

/** A trouble that the numbers of a list speak of. */
export interface TroubleSighting {
  /** The id of the trouble. */
  readonly trouble: string;
  /** So many leads have it at least; a list's counts do not tell more. */
  readonly leads: number;
  /** Of so many. */
  readonly among: number;
}

/**
 * The troubles that counts speak of, in the model's order. Counts tell how many leads stand where and not
 * which, so the number of "reached one and never another" is the least that it can be: a sighting is never
 * a false alarm.
 *
 * @example
 * for (const { trouble, leads } of troublesIn(lemlist, counts)) tell(lemlist.troubles[trouble].help, leads);
 */
export function troublesIn(model: StatusModel, counts: StatusCounts): readonly TroubleSighting[] {
  return Object.entries(model.troubles).flatMap(([trouble, definition]) => {
    const leads = fewest(model, counts, definition.leads);
    const among = definition.among ? most(model, counts, definition.among) : counts.total;
    return leads > 0 && leads >= definition.share * among ? [{ trouble, leads, among }] : [];
  });
}

/** The troubles of one lead, in the model's order. */
export function troublesOf(model: StatusModel, lead: Lead): readonly string[] {
  return Object.entries(model.troubles)
    .filter(([, trouble]) => matches(model, trouble.leads, lead) && holds(model, trouble, lead))
    .map(([id]) => id);
}

/** The statuses that a trouble is told with: those it asks for, and those that its substatuses explain. */
export function statusesOfTrouble(model: StatusModel, { leads }: TroubleDefinition): readonly string[] {
  const explained = leads.substatus?.flatMap((id) => own(model.substatuses, id)?.of ?? []);
  return [...new Set([...(leads.status ?? []), ...(explained ?? []), ...(leads.reached ?? [])])];
}

/** A lead without a journal cannot be asked: it has only the troubles that ask nothing of it. */
function holds(model: StatusModel, { when }: TroubleDefinition, { journal }: Lead): boolean {
  return !when || (journal !== undefined && conditionHolds(model, when, journal));
}

/** The least number of leads that clauses can stand for: whoever is asked out may all be among them. */
function fewest(model: StatusModel, counts: StatusCounts, clauses: StatusClauses): number {
  const wanted = boundsOf(model, counts, clauses);
  const unwanted = boundsOf(model, counts, { status: clauses.notStatus, reached: clauses.notReached });
  // Of clauses joined by and, so many are in all of them at least.
  const inAll = sumOf(wanted.map((bounds) => bounds.fewest)) - counts.total * (wanted.length - 1);
  return Math.max(0, inAll - sumOf(unwanted.map((bounds) => bounds.most)));
}

function most(model: StatusModel, counts: StatusCounts, clauses: StatusClauses): number {
  return Math.min(counts.total, ...boundsOf(model, counts, clauses).map((bounds) => bounds.most));
}

type Asked = { readonly [clause in 'status' | 'substatus' | 'reached']?: readonly string[] | undefined };

interface Bounds {
  readonly fewest: number;
  readonly most: number;
}

/** Between how many and how many leads each clause finds. */
function boundsOf(model: StatusModel, counts: StatusCounts, asked: Asked): readonly Bounds[] {
  const isOne = model.display === 'one';
  const { status, substatus, reached } = asked;
  return [
    ...(status ? [boundsOfAny(status, isOne ? counts.shown : counts.held, isOne, counts.total)] : []),
    ...(substatus ? [boundsOfAny(substatus, counts.substatus, false, counts.total)] : []),
    ...(reached ? [boundsOfAny(reached, counts.reached, false, counts.total)] : []),
  ];
}

/** Any of these: all together where no lead has two, else at least as many as the most frequent has. */
function boundsOfAny(
  ids: readonly string[],
  numbers: { readonly [id: string]: number } | undefined,
  isExclusive: boolean,
  total: number,
): Bounds {
  if (!numbers) return { fewest: 0, most: total };
  const found = ids.map((id) => own(numbers, id) ?? 0);
  return { fewest: isExclusive ? sumOf(found) : Math.max(0, ...found), most: sumOf(found) };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
