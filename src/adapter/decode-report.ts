import type { ActReport, DecodeProblem, Outcome } from './adapter.js';
import { readLead } from './decode.js';
import { readStrictly } from './lenient.js';
import type { Decoded } from './lenient.js';
import type { AddReport } from './new-lead.js';
import { actReportSchema, addReportSchema } from './report-schema.js';

/**
 * Reads what came of an act. A lead in it that cannot be read is left out and told; its outcome stays done.
 *
 * @throws AdapterError `malformed` when it is no report. The act is safe to repeat with the same key.
 */
export function decodeActReport(adapter: string, value: unknown): Decoded<ActReport> {
  const { outcomes, ...report } = readStrictly(actReportSchema, value, { adapter, path: '' });
  const problems: DecodeProblem[] = [];
  const read = outcomes.map((outcome, index): Outcome => {
    if (outcome.result !== 'done') return outcome;
    const { id, result, lead } = outcome;
    if (lead === undefined) return { id, result };
    const found = readLead(lead, { adapter, path: `outcomes[${index}].lead` });
    problems.push(...found.problems);
    return { id, result, ...(found.value && { lead: found.value }) };
  });
  return { value: { ...report, outcomes: read }, problems };
}

/**
 * Reads what came of rows that were added.
 *
 * @throws AdapterError `malformed` when it is no report.
 */
export function decodeAddReport(adapter: string, value: unknown): AddReport {
  return readStrictly(addReportSchema, value, { adapter, path: '' });
}
