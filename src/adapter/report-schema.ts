import * as v from 'valibot';
import { REFUSAL_REASONS } from '../core/index.js';
import type { RefusalReason } from '../core/index.js';
import { ADAPTER_ERROR_KINDS } from './adapter-error.js';
import type { ActReport } from './adapter.js';
import type { AddReport } from './new-lead.js';
import { count, dictionary, name, shape, text, textIfAny, time } from './schema-parts.js';

// A reason or kind that is newer than the kit must not cost the whole report: the message tells the rest.
const refusalReason = v.fallback(v.picklist(REFUSAL_REASONS), 'not-offered');
const errorKind = v.fallback(v.picklist(ADAPTER_ERROR_KINDS), 'unknown');

const refusal = shape({
  reason: refusalReason,
  message: text,
  action: text,
  status: text,
  details: v.optional(dictionary(v.union([v.string(), v.number(), v.array(v.string())]))),
});

const outcomeError = shape({ kind: errorKind, message: text, retryable: v.optional(v.boolean(), false) });

/** What came of an act for one lead. Its `lead` is read by itself. */
export const outcomeSchema = v.union([
  shape({ id: name, result: v.literal('done'), lead: v.optional(v.unknown()) }),
  shape({ id: name, result: v.literal('refused'), refusal }),
  shape({ id: name, result: v.literal('failed'), error: outcomeError }),
  shape({ id: name, result: v.literal('not-attempted') }),
]);

const refused = v.pipe(dictionary(count), v.transform(byKnownReason));

/** By what an act can be taken back, and until when. */
export const undoSchema = shape({ token: name, until: time });

const frame = {
  totals: shape({ done: count, refused, failed: count, notAttempted: count }),
  job: v.optional(textIfAny),
  undo: v.optional(undoSchema),
};

/** What stands around the outcomes of a report; they are read one by one. */
export const reportFrameSchema = shape({ ...frame, outcomes: v.array(v.unknown()) });

/** What came of an act; the leads in it are still to be read. */
export const actReportSchema = shape({ ...frame, outcomes: v.array(outcomeSchema) });

/** What came of rows that were added. */
export const addReportSchema: v.GenericSchema<unknown, AddReport> = shape({
  outcomes: v.array(
    v.union([
      shape({ row: count, result: v.literal('added'), id: name }),
      shape({ row: count, result: v.literal('duplicate'), id: v.optional(name) }),
      shape({ row: count, result: v.literal('invalid'), message: text }),
      shape({ row: count, result: v.literal('do-not-contact') }),
    ]),
  ),
});

function byKnownReason(numbers: { readonly [reason: string]: number }): ActReport['totals']['refused'] {
  const totals: { [reason in RefusalReason]?: number } = {};
  for (const [word, number] of Object.entries(numbers)) {
    const reason = REFUSAL_REASONS.find((known) => known === word) ?? 'not-offered';
    totals[reason] = (totals[reason] ?? 0) + number;
  }
  return totals;
}
