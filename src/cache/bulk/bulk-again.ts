import type { ActReport, LeadAdapter, Outcome } from '../../adapter/index.js';
import { mayHaveHappened } from '../may-have-happened.js';
import { partsOfIds } from './bulk-part.js';
import type { BulkPart } from './bulk-part.js';
import type { PartResult } from './bulk-run.js';

/** Which leads to ask for again. */
export type Unfinished = 'failed' | 'not-attempted';

/** What is asked again, and what stands as it is. */
export interface Again {
  readonly parts: readonly BulkPart[];
  readonly kept: readonly PartResult[];
}

/**
 * What to ask for again of an act: only the leads that failed, or that were not attempted. A request whose
 * answer was lost is repeated as it was under its own key, for it may have been carried out; what is known
 * not to have been done is asked under a new key. Of a query, only leads that the report names.
 */
export function askAgain(
  results: readonly PartResult[],
  which: Unfinished,
  { capabilities }: LeadAdapter,
  newKey: () => string,
): Again {
  const parts: BulkPart[] = [];
  const kept: PartResult[] = [];
  const ids: string[] = [];
  for (const result of results) {
    if (isWhole(result, which)) {
      parts.push(isLost(result) ? result.part : { ...result.part, key: newKey() });
      continue;
    }
    const named = namedIn(result.report, which);
    ids.push(...named);
    kept.push({ ...result, report: without(result.report, new Set(named)) });
  }
  return { parts: [...parts, ...partsOfIds(ids, capabilities, newKey)], kept };
}

/** How many leads can be asked for again. */
export function countAgain(results: readonly PartResult[], which: Unfinished): number {
  return results.reduce((sum, result) => {
    return sum + (isWhole(result, which) ? result.part.size : namedIn(result.report, which).length);
  }, 0);
}

/** Whether a part as a whole has not come to anything. */
function isWhole({ error, report, part }: PartResult, which: Unfinished): boolean {
  if (part.size === 0) return false;
  return which === 'failed' ? error !== undefined : report.totals.notAttempted === part.size;
}

function isLost({ error }: PartResult): boolean {
  return error !== undefined && mayHaveHappened(error);
}

function namedIn({ outcomes }: ActReport, which: Unfinished): readonly string[] {
  return outcomes.filter(({ result }) => result === which).map(({ id }) => id);
}

/** A report without some leads that it names. What it says of those it does not name stays. */
function without(report: ActReport, ids: ReadonlySet<string>): ActReport {
  if (ids.size === 0) return report;
  const isGone = ({ id }: Outcome): boolean => ids.has(id);
  const gone = report.outcomes.filter(isGone);
  const count = (result: Outcome['result']): number =>
    gone.filter((outcome) => outcome.result === result).length;
  const { totals } = report;
  return {
    ...report,
    totals: {
      ...totals,
      failed: totals.failed - count('failed'),
      notAttempted: totals.notAttempted - count('not-attempted'),
    },
    outcomes: report.outcomes.filter((outcome) => !isGone(outcome)),
  };
}
