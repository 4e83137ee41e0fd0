import type * as v from 'valibot';
import type { ActReport, Outcome } from './adapter.js';
import { readLead } from './decode.js';
import { malformed, readLeniently, readOne, readStrictly } from './lenient.js';
import type { Decoded } from './lenient.js';
import type { AddReport } from './new-lead.js';
import { mapInTurns } from './page-turn.js';
import { addReportSchema, outcomeSchema, reportFrameSchema } from './report-schema.js';

/**
 * Reads what came of an act. An outcome that cannot be read is left out and told, and so is a lead that cannot
 * be read, whose outcome stays done, and by what the act can be taken back.
 *
 * @throws AdapterError `malformed` when it is no report, or no outcome of it can be read. The act is safe to
 * repeat with the same key.
 */
export function decodeActReport(adapter: string, value: unknown): Decoded<ActReport> {
  const frame = readFrame(adapter, value);
  return withOutcomes(adapter, frame, frame.value.outcomes.map(outcomeReader(adapter)));
}

/** The same, of a report however long: the page has its turn in between. */
export async function decodeLongReport(adapter: string, value: unknown): Promise<Decoded<ActReport>> {
  const frame = readFrame(adapter, value);
  return withOutcomes(adapter, frame, await mapInTurns(frame.value.outcomes, outcomeReader(adapter)));
}

type Frame = v.InferOutput<typeof reportFrameSchema>;

function readFrame(adapter: string, value: unknown): Decoded<Frame> {
  const source = { adapter, path: '' };
  return readOne(reportFrameSchema, value, source, ([member]) => (member === 'undo' ? [member] : undefined));
}

type Read = Partial<Decoded<Outcome>> & Pick<Decoded<Outcome>, 'problems'>;

function outcomeReader(adapter: string): (outcome: unknown, place: number) => Read {
  return (outcome, place) => {
    const path = `outcomes[${place}]`;
    const { value, problems } = readLeniently(outcomeSchema, outcome, { adapter, path }, () => undefined);
    if (value?.result !== 'done') return { ...(value && { value }), problems };
    const { id, result, lead } = value;
    if (lead === undefined) return { value: { id, result }, problems };
    const found = readLead(lead, { adapter, path: `${path}.lead` });
    return { value: { id, result, ...(found.value && { lead: found.value }) }, problems: found.problems };
  };
}

function withOutcomes(adapter: string, frame: Decoded<Frame>, read: readonly Read[]): Decoded<ActReport> {
  const outcomes = read.flatMap(({ value }) => value ?? []);
  const problems = read.flatMap((one) => one.problems);
  if (read.length > 0 && outcomes.length === 0) throw malformed({ adapter, path: '' }, problems[0]);
  return { value: { ...frame.value, outcomes }, problems: [...frame.problems, ...problems] };
}

/**
 * Reads what came of rows that were added.
 *
 * @throws AdapterError `malformed` when it is no report.
 */
export function decodeAddReport(adapter: string, value: unknown): AddReport {
  return readStrictly(addReportSchema, value, { adapter, path: '' });
}
