import { isoTime } from './iso-time.js';
import { PHASES } from './phase.js';
import { LIST_CLAUSES, plainQuery } from './query.js';
import type { LeadQuery } from './query.js';

/**
 * A query as the search part of a URL, without the question mark: stable, readable, the same text for the
 * same query. Words are escaped one by one, so that a comma within one is kept.
 *
 * @example
 * queryToSearch({ status: ['opened', 'clicked'], notReached: ['replied'], sort: '-lastActivity' })
 * // 'status=opened,clicked&notReached=replied&sort=-lastActivity'
 */
export function queryToSearch(query: LeadQuery): string {
  const asked = plainQuery(query);
  return (['campaign', ...LIST_CLAUSES, 'step', 'search', 'activeSince', 'sort'] as const)
    .flatMap((clause) => {
      const value = asked[clause] ?? [];
      const words = typeof value !== 'string' ? value : clause === 'sort' ? value.split(',') : [value];
      return words.length > 0 ? `${clause}=${words.map(escape).join(',')}` : [];
    })
    .join('&');
}

/**
 * Reads a query from the search part of a URL, with or without the question mark. Never throws: what is not
 * a clause, or not a value of it, is left out.
 */
export function queryFromSearch(search: string): LeadQuery {
  const values = new Map<string, readonly string[]>();
  for (const part of search.replace(/^\?/, '').split('&')) {
    const [clause = '', ...rest] = part.split('=');
    const words = rest
      .join('=')
      .split(',')
      .map(unescape)
      .filter((word) => word !== '');
    if (words.length > 0) values.set(clause, [...(values.get(clause) ?? []), ...words]);
  }
  return {
    ...single('campaign', values),
    ...lists(values),
    ...steps(values.get('step')),
    ...single('search', values),
    ...time(values.get('activeSince')),
    ...single('sort', values),
  };
}

function lists(values: ReadonlyMap<string, readonly string[]>): LeadQuery {
  const found = LIST_CLAUSES.map((clause) => [
    clause,
    values.get(clause)?.filter((word) => isValueOf(clause, word)),
  ]);
  return Object.fromEntries(found.filter(([, words]) => words !== undefined && words.length > 0));
}

function isValueOf(clause: string, word: string): boolean {
  return clause !== 'phase' || PHASES.some((phase) => phase === word);
}

function steps(words: readonly string[] | undefined): LeadQuery {
  const step = (words ?? []).filter((word) => /^\d+$/.test(word)).map(Number);
  return step.length > 0 ? { step } : {};
}

/** ISO 8601 alone, since each machine reads other words as it likes; without a zone it is in UTC, wherever it is read. */
function time([word = '']: readonly string[] = []): LeadQuery {
  const isIso = /^\d{4}-\d\d-\d\d(T\S+)?$/.test(word);
  const activeSince = isIso && isoTime(Date.parse(word.replace(/T[\d:.]+$/, '$&Z')));
  return activeSince ? { activeSince } : {};
}

function single(
  clause: 'campaign' | 'search' | 'sort',
  values: ReadonlyMap<string, readonly string[]>,
): LeadQuery {
  const words = values.get(clause);
  return words ? { [clause]: words.join(',') } : {};
}

/** Half a sign, such as an emoji that is being typed, cannot stand in a URL. */
function escape(word: string | number): string {
  return encodeURIComponent(String(word).replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%3A', ':')
    .replaceAll('%40', '@');
}

function unescape(word: string): string {
  try {
    return decodeURIComponent(word.replaceAll('+', ' '));
  } catch {
    return word;
  }
}
