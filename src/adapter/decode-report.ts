import type { ActReport, DecodeProblem, Outcome } from './adapter.js';
import { readLead } from './decode.js';
import { isRecord } from './is-record.js';
import { readLeniently, readStrictly } from './lenient.js';
import type { Decoded } from './lenient.js';
import type { AddReport } from './new-lead.js';
import { actReportSchema, addReportSchema, outcomeSchema } from './report-schema.js';

/**
 * Reads what came of an act. An outcome that cannot be read is left out and told, and so is a lead that cannot
 * be read; its outcome stays done.
 *
 * @throws AdapterError `malformed` when it is no report, or no outcome of it can be read. The act is safe to
 * repeat with the same key.
 */
export function decodeActReport(adapter: string, value: unknown): Decoded<ActReport> {
  const problems: DecodeProblem[] = [];
  const { legible, places } = withLegible(adapter, value, problems);
  const { outcomes, ...report } = readStrictly(actReportSchema, legible, { adapter, path: '' });
  const read = outcomes.map((outcome, index): Outcome => {
    if (outcome.result !== 'done') return outcome;
    const { id, result, lead } = outcome;
    if (lead === undefined) return { id, result };
    const found = readLead(lead, { adapter, path: `outcomes[${places[index] ?? index}].lead` });
    problems.push(...found.problems);
    return { id, result, ...(found.value && { lead: found.value }) };
  });
  return { value: { ...report, outcomes: read }, problems };
}

/** The report without the outcomes that cannot be read, and the places of the others; as it is, where none can. */
function withLegible(
  adapter: string,
  value: unknown,
  problems: DecodeProblem[],
): { readonly legible: unknown; readonly places: readonly number[] } {
  if (!isRecord(value) || !Array.isArray(value['outcomes'])) return { legible: value, places: [] };
  const read = value['outcomes'].map((outcome: unknown, place) => ({
    place,
    ...readLeniently(outcomeSchema, outcome, { adapter, path: `outcomes[${place}]` }, () => undefined),
  }));
  const good = read.filter((one) => one.value !== undefined);
  if (good.length === 0) return { legible: value, places: [] };
  problems.push(...read.flatMap((one) => one.problems));
  const outcomes = good.map((one) => one.value);
  return { legible: { ...value, outcomes }, places: good.map(({ place }) => place) };
}

/**
 * Reads what came of rows that were added.
 *
 * @throws AdapterError `malformed` when it is no report.
 */
export function decodeAddReport(adapter: string, value: unknown): AddReport {
  return readStrictly(addReportSchema, value, { adapter, path: '' });
}
