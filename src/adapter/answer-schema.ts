import * as v from 'valibot';
import type { StatusCounts } from '../core/index.js';
import type { CampaignSummary } from './adapter.js';
import { count, dictionary, json, name, shape, text, textIfAny, time } from './schema-parts.js';

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
  next: v.optional(textIfAny),
  asOf: v.optional(time),
});

/** Of a page, what counts and dates it: without a cursor that is wrong, what comes after would not be missed. */
export function ofPage([member]: readonly (string | number)[]): readonly (string | number)[] | undefined {
  return member === 'total' || member === 'asOf' ? [member] : undefined;
}

/** What stands around the events of a page; they are read one by one. */
export const eventPageSchema = shape({ events: v.array(v.unknown()), next: v.optional(textIfAny) });

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
