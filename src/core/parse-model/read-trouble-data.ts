import type { TroubleData } from '../define-model.js';
import type { StatusClauses } from '../model.js';
import { readCondition } from './read-condition.js';
import { given } from './reader.js';
import type { Reader } from './reader.js';

type Words = readonly string[];

/** Reads a trouble. One that lacks a text, or whose leads cannot be told, would mislead: it is left out. */
export function readTrouble(reader: Reader, statuses: Words, substatuses: Words): TroubleData | undefined {
  const label = reader.field('label').text();
  const cause = reader.field('cause').text();
  const help = reader.field('help').text();
  const leads = readClauses(reader.field('leads'), statuses, substatuses);
  if (label === undefined || cause === undefined || help === undefined || !leads)
    return reader.wrong('needs a label, a cause, a help and the "leads" that have it.');
  const condition = reader.field('when');
  const among = reader.field('among');
  return given({
    label,
    cause,
    help,
    leads,
    when: condition.isAbsent ? undefined : (readCondition(condition) ?? { any: [] }),
    share: reader.field('share').number(),
    among: among.isAbsent ? undefined : readClauses(among, statuses, substatuses),
  });
}

/** Half a query asks for other leads, so one unreadable clause makes the whole unreadable. */
function readClauses(reader: Reader, statuses: Words, substatuses: Words): StatusClauses | undefined {
  const read = (name: keyof StatusClauses, words: Words): Words | undefined | null => {
    const clause = reader.field(name);
    return clause.isAbsent ? undefined : (clause.wholeList((item) => item.word(words)) ?? null);
  };
  const status = read('status', statuses);
  const notStatus = read('notStatus', statuses);
  const substatus = read('substatus', substatuses);
  const reached = read('reached', statuses);
  const notReached = read('notReached', statuses);
  const clauses = { status, notStatus, substatus, reached, notReached };
  const written = Object.values(clauses).filter((clause) => clause !== undefined);
  if (written.length === 0) return reader.wrong('asks for no leads. Write { "status": ["new"] }.');
  return written.includes(null) ? undefined : (given(clauses) as StatusClauses);
}
