import * as v from 'valibot';
import { REFUSAL_REASONS } from '../core/index.js';
import type { RefusalReason, StatusCounts } from '../core/index.js';
import { ADAPTER_ERROR_KINDS } from './adapter-error.js';
import type { ActReport, CampaignSummary } from './adapter.js';
import type { AddReport } from './new-lead.js';
import { count, dictionary, json, name, shape, text, time } from './schema-parts.js';

const counts = dictionary(count);

/** How many leads stand where. */
export const statusCountsSchema: v.GenericSchema<unknown, StatusCounts> = shape({
  total: count,
  shown: counts,
  held: counts,
  substatus: counts,
  reached: v.optional(counts),
  precision: v.picklist(['exact', 'at-least']),
  asOf: v.optional(time),
});

/** What stands around the rows of a page; the rows are read one by one. */
export const leadPageSchema = shape({
  leads: v.array(v.unknown()),
  total: v.optional(count),
  next: v.optional(text),
  asOf: v.optional(time),
});

/** What stands around the events of a page; they are read one by one. */
export const eventPageSchema = shape({ events: v.array(v.unknown()), next: v.optional(text) });

/** What stands around a list of campaigns; they are read one by one. */
export const campaignsSchema = shape({ campaigns: v.array(v.unknown()) });

/** One campaign. */
export const campaignSchema: v.GenericSchema<unknown, CampaignSummary> = shape({
  id: name,
  name: text,
  model: v.optional(text),
  ownerId: v.optional(text),
  teamMode: v.optional(v.boolean()),
  stepCount: v.optional(count),
  paused: v.optional(v.boolean()),
  settings: v.optional(dictionary(json)),
});

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
const outcome = v.union([
  shape({ id: name, result: v.literal('done'), lead: v.optional(v.unknown()) }),
  shape({ id: name, result: v.literal('refused'), refusal }),
  shape({ id: name, result: v.literal('failed'), error: outcomeError }),
  shape({ id: name, result: v.literal('not-attempted') }),
]);

const refused = v.pipe(dictionary(count), v.transform(byKnownReason));

/** What came of an act; the leads in it are still to be read. */
export const actReportSchema = shape({
  totals: shape({ done: count, refused, failed: count, notAttempted: count }),
  outcomes: v.array(outcome),
  job: v.optional(text),
  undo: v.optional(shape({ token: name, until: time })),
});

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

/** One thing of several that were wrong, as RFC 9457 shows it: where, and why. */
const problemPart = shape({ detail: v.optional(text), pointer: v.optional(text) });

/** An error's body, RFC 9457, and the kit's own words for it: its kind, and the field at fault. */
export const problemDetailsSchema = shape({
  type: v.fallback(v.optional(text), undefined),
  title: v.fallback(v.optional(text), undefined),
  detail: v.fallback(v.optional(text), undefined),
  kind: v.fallback(v.optional(v.picklist(ADAPTER_ERROR_KINDS)), undefined),
  path: v.fallback(v.optional(text), undefined),
  errors: v.fallback(v.optional(v.array(problemPart)), undefined),
});

function byKnownReason(numbers: { readonly [reason: string]: number }): ActReport['totals']['refused'] {
  const totals: { [reason in RefusalReason]?: number } = {};
  for (const [word, number] of Object.entries(numbers)) {
    const reason = REFUSAL_REASONS.find((known) => known === word) ?? 'not-offered';
    totals[reason] = (totals[reason] ?? 0) + number;
  }
  return totals;
}
