import type * as v from 'valibot';
import type { Lead, LeadEvent, StatusCounts } from '../core/index.js';
import type { CampaignSummary, EventPage, LeadPage } from './adapter.js';
import {
  campaignSchema,
  campaignsSchema,
  eventPageSchema,
  leadPageSchema,
  ofPage,
  statusCountsSchema,
} from './answer-schema.js';
import { leadEventSchema, leadSchema } from './lead-schema.js';
import { malformed, readLeniently, readOne, readStrictly } from './lenient.js';
import type { Decoded, Dispensable, Source } from './lenient.js';

/**
 * Reads a page of leads. A lead needs an id, and a status or a journal; one without is left out and told in
 * `problems`, and so is any other field, event or value that is wrong, while the lead is kept; of the page
 * itself, its total and its time.
 *
 * @throws AdapterError `malformed` when it is no page, or none of its leads can be read.
 */
export function decodeLeadPage(adapter: string, value: unknown): LeadPage {
  const { value: around, problems: first } = readOne(leadPageSchema, value, { adapter, path: '' }, ofPage);
  const { leads: rows, ...page } = around;
  const { value: leads, problems: others } = decodeRows(leadSchema, rows, { adapter, path: 'leads' }, ofLead);
  const problems = [...first, ...others];
  return { ...page, leads, ...(problems.length > 0 && { problems }) };
}

/**
 * Reads one lead.
 *
 * @throws AdapterError `malformed` when it has no id, or neither a status nor a journal.
 */
export function decodeLead(adapter: string, value: unknown): Decoded<Lead> {
  return readOne(leadSchema, value, { adapter, path: '' }, ofLead);
}

/** Reads the leads that can be read. For rows that were mapped one by one; a page is {@link decodeLeadPage}. */
export function readLead(
  value: unknown,
  source: Source,
): Partial<Decoded<Lead>> & Pick<Decoded<Lead>, 'problems'> {
  return readLeniently(leadSchema, value, source, ofLead);
}

/**
 * Reads one fact. A type that nobody defined is kept.
 *
 * @throws AdapterError `malformed` when it lacks an id, a type, a lead or a time.
 */
export function decodeEvent(adapter: string, value: unknown): Decoded<LeadEvent> {
  return readOne(leadEventSchema, value, { adapter, path: '' }, ofEvent);
}

/**
 * Reads a page of facts, in the order given; those that cannot be read are left out and told.
 *
 * @throws AdapterError `malformed` when it is no page, or none of its events can be read.
 */
export function decodeEventPage(adapter: string, value: unknown): EventPage {
  const { events: rows, ...page } = readStrictly(eventPageSchema, value, { adapter, path: '' });
  const { value: events, problems } = decodeRows(leadEventSchema, rows, { adapter, path: 'events' }, ofEvent);
  return { ...page, events, ...(problems.length > 0 && { problems }) };
}

/**
 * Reads how many leads stand where.
 *
 * @throws AdapterError `malformed`: a count that is wrong in part is no count.
 */
export function decodeCounts(adapter: string, value: unknown): StatusCounts {
  return readStrictly(statusCountsSchema, value, { adapter, path: '' });
}

/**
 * Reads `{ campaigns }`; those that cannot be read are left out and told.
 *
 * @throws AdapterError `malformed` when it is no list, or none of its campaigns can be read.
 */
export function decodeCampaigns(adapter: string, value: unknown): Decoded<readonly CampaignSummary[]> {
  const { campaigns } = readStrictly(campaignsSchema, value, { adapter, path: '' });
  return decodeRows(campaignSchema, campaigns, { adapter, path: 'campaigns' }, ofCampaign);
}

/**
 * Reads one campaign.
 *
 * @throws AdapterError `malformed` when it has no id or no name.
 */
export function decodeCampaign(adapter: string, value: unknown): Decoded<CampaignSummary> {
  return readOne(campaignSchema, value, { adapter, path: '' }, ofCampaign);
}

/** Many rows of which none is right are no answer: an empty list would say that there is nothing. */
function decodeRows<T>(
  schema: v.GenericSchema<unknown, T>,
  rows: readonly unknown[],
  { adapter, path }: Source,
  dispensable: Dispensable,
): Decoded<readonly T[]> {
  const read = rows.map((row, index) =>
    readLeniently(schema, row, { adapter, path: `${path}[${index}]` }, dispensable),
  );
  const value = read.flatMap((row) => (row.value === undefined ? [] : [row.value]));
  const problems = read.flatMap((row) => row.problems);
  if (rows.length > 0 && value.length === 0) throw malformed({ adapter, path }, problems[0]);
  return { value, problems };
}

/** Of an event, who did it and what describes it; the rest is the fact itself. */
function ofEvent([member, datum]: readonly (string | number)[]): readonly (string | number)[] | undefined {
  if (member === 'by') return ['by'];
  if (member !== 'data') return undefined;
  return datum === undefined ? ['data'] : ['data', datum];
}

/** Of a lead, everything but its id: a whole field, one field of the contact, one event of the journal. */
function ofLead(path: readonly (string | number)[]): readonly (string | number)[] | undefined {
  const [member, inner, ...deeper] = path;
  if (member === undefined || member === 'id') return undefined;
  if (member === 'contact') return path.slice(0, inner === 'fields' ? 3 : 2);
  if (member !== 'journal' || inner === undefined) return [member];
  return [member, inner, ...(ofEvent(deeper) ?? [])];
}

function ofCampaign([member]: readonly (string | number)[]): readonly (string | number)[] | undefined {
  return member === undefined || member === 'id' || member === 'name' ? undefined : [member];
}
