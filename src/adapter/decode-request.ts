import * as v from 'valibot';
import { queryFromSearch } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';
import { AdapterError } from './adapter-error.js';
import type { ActRequest } from './adapter.js';
import type { NewLead } from './new-lead.js';
import {
  actBodySchema,
  addBodySchema,
  campaignActionBodySchema,
  leadQuerySchema,
  newLeadSchema,
  QUERY_PARAMETERS,
} from './request-schema.js';

/**
 * Reads a query from the search part of a URL as a backend has to: what it does not understand it refuses,
 * since to leave a clause out would answer more leads than were asked for. `others` are parameters that have
 * another reader, such as `limit`.
 *
 * @throws AdapterError `invalid`, with the parameter at fault.
 */
export function decodeQuery(search: string, others: readonly string[] = []): LeadQuery {
  const parts = search.replace(/^\?/, '').split('&').filter(Boolean);
  const own = parts.filter((part) => !others.includes(nameOf(part)));
  for (const part of own) checkPart(part, others);
  return readRequest(leadQuerySchema, queryFromSearch(own.join('&')));
}

function checkPart(part: string, others: readonly string[]): void {
  const name = nameOf(part);
  const value = part.slice(name.length + 1);
  if (!QUERY_PARAMETERS.includes(name)) {
    throw invalid(name, `is not known. Use ${[...QUERY_PARAMETERS, ...others].join(', ')}`);
  }
  const read: unknown = Object.values(queryFromSearch(part))[0];
  const words = value.split(',').filter((word) => word !== '').length;
  if (words > 0 && (Array.isArray(read) ? read.length < words : read === undefined)) {
    throw invalid(name, `cannot be "${value}"`);
  }
}

function nameOf(part: string): string {
  return part.split('=', 1)[0] ?? '';
}

/**
 * Reads the body of `POST /leads/actions`, all but the idempotency key.
 *
 * @throws AdapterError `invalid`, with the field at fault.
 */
export function decodeActBody(body: unknown): Omit<ActRequest, 'idempotencyKey'> {
  return readRequest(actBodySchema, body);
}

/**
 * Reads what stands around the rows of `POST /leads`; each row is read by {@link decodeNewLead}.
 *
 * @throws AdapterError `invalid`, with the field at fault.
 */
export function decodeAddBody(body: unknown): {
  readonly campaign?: string | undefined;
  readonly rows: readonly unknown[];
} {
  return readRequest(addBodySchema, body);
}

/**
 * Reads one row of `POST /leads`.
 *
 * @throws AdapterError `invalid`, with the field at fault.
 */
export function decodeNewLead(row: unknown): NewLead {
  return readRequest(newLeadSchema, row);
}

/**
 * Reads the body of `POST /campaigns/{id}/actions`.
 *
 * @throws AdapterError `invalid`, with the field at fault.
 */
export function decodeCampaignActionBody(body: unknown): { readonly action: string } {
  return readRequest(campaignActionBodySchema, body);
}

function readRequest<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw invalid(v.getDotPath(issue) ?? '', issue.message);
}

function invalid(path: string, what: string): AdapterError {
  const where = path === '' ? 'The request' : `"${path}"`;
  return new AdapterError('invalid', `${where} ${what}.`, { path });
}
