import * as v from 'valibot';
import { LIST_CLAUSES, PHASES, SORT_KEYS } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';
import type { ActRequest } from './adapter.js';
import type { NewLead } from './new-lead.js';
import { isRecord } from './is-record.js';
import { count, dictionary, exactShape, json, name, shape, text, time } from './schema-parts.js';

const words = v.array(name);

const sort = v.pipe(
  text,
  v.check(
    (value) => value.split(',').every((key) => SORT_KEYS.some((known) => known === key.replace(/^-/, ''))),
    `should be keys to sort by, with commas between and a minus for the other way round: ${SORT_KEYS.join(', ')}`,
  ),
);

/** A query as JSON. A clause that nobody knows is refused: without it more leads would match. */
export const leadQuerySchema: v.GenericSchema<unknown, LeadQuery> = exactShape({
  campaign: v.optional(text),
  status: v.optional(words),
  notStatus: v.optional(words),
  substatus: v.optional(words),
  phase: v.optional(v.array(v.picklist(PHASES))),
  reached: v.optional(words),
  notReached: v.optional(words),
  owner: v.optional(words),
  step: v.optional(v.array(count)),
  tags: v.optional(words),
  search: v.optional(text),
  activeSince: v.optional(time),
  sort: v.optional(sort),
} satisfies { readonly [clause in keyof LeadQuery]-?: v.GenericSchema | undefined });

const byIds = exactShape({ ids: words });
const byQuery = exactShape({
  query: leadQuerySchema,
  except: v.optional(words, []),
  count,
  asOf: v.optional(time),
});
const selection = v.lazy((value) => (isRecord(value) && 'query' in value ? byQuery : byIds));

/** The body of `POST /leads/actions`; its idempotency key is a header. */
export const actBodySchema: v.GenericSchema<unknown, Omit<ActRequest, 'idempotencyKey'>> = exactShape({
  action: name,
  params: v.optional(dictionary(json)),
  selection,
  dryRun: v.optional(v.boolean()),
});

/** What stands around the rows of `POST /leads`; they are read one by one. */
export const addBodySchema = exactShape({ campaign: v.optional(text), rows: v.array(v.unknown()) });

/** One row of `POST /leads`. */
export const newLeadSchema: v.GenericSchema<unknown, NewLead> = shape({
  name: v.optional(text),
  firstName: v.optional(text),
  lastName: v.optional(text),
  email: v.optional(text),
  phone: v.optional(text),
  linkedinUrl: v.optional(text),
  company: v.optional(text),
  title: v.optional(text),
  fields: v.optional(dictionary(text)),
});

/** The body of `POST /campaigns/{id}/actions`. */
export const campaignActionBodySchema = exactShape({ action: name });

/** The clauses that the search part of a URL may hold beside those of paging. */
export const QUERY_PARAMETERS: readonly string[] = [
  ...LIST_CLAUSES,
  'campaign',
  'step',
  'search',
  'activeSince',
  'sort',
];
