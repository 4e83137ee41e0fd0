import { AdapterError, decodeQuery } from '../../src/adapter/index.js';
import type { EventPage, LeadPage } from '../../src/adapter/index.js';
import { numberOf } from './exchange.js';
import type { Exchange } from './exchange.js';

const PAGING = ['offset', 'cursor', 'limit'];

/** `GET /leads`: a window by `offset`, or pages by `cursor`; without a limit, everything. */
export function listLeads(exchange: Exchange): Response {
  const { simulation, url } = exchange;
  const query = decodeQuery(url.search, PAGING);
  const isByOffset = url.searchParams.has('offset');
  const offset = numberOf(exchange, 'offset') ?? placeOf(url.searchParams.get('cursor'));
  const limit = numberOf(exchange, 'limit');
  const { leads, total } = simulation.leads(query, { offset, ...(limit !== undefined && { limit }) });
  const end = offset + leads.length;
  const page: LeadPage = {
    leads,
    total,
    ...(!isByOffset && end < total && { next: cursorOf(end) }),
    asOf: simulation.now,
  };
  return Response.json(page);
}

/** `GET /leads/counts` */
export function countLeads({ simulation, url }: Exchange): Response {
  return Response.json(simulation.counts(decodeQuery(url.search)));
}

/** `GET /leads/{id}` */
export function getLead({ simulation, parts: [id = ''] }: Exchange): Response {
  const lead = simulation.lead(id);
  if (!lead) throw noLead(id);
  return Response.json(lead);
}

/** `GET /leads/{id}/events`, newest first. */
export function listEvents(exchange: Exchange): Response {
  const [id = ''] = exchange.parts;
  if (!exchange.simulation.lead(id)) throw noLead(id);
  const before = numberOf(exchange, 'before');
  const limit = numberOf(exchange, 'limit') ?? 50;
  const window = { limit, ...(before !== undefined && { before }) };
  const { events, next } = exchange.simulation.events(id, window);
  const page: EventPage = { events, ...(next !== undefined && { next: String(next) }) };
  return Response.json(page);
}

function noLead(id: string): AdapterError {
  return new AdapterError('not-found', `There is no lead "${id}". Read the list again.`);
}

const CURSOR = /^after-(\d{1,15})$/;

function cursorOf(place: number): string {
  return `after-${place}`;
}

function placeOf(cursor: string | null): number {
  if (cursor === null) return 0;
  const place = CURSOR.exec(cursor)?.[1];
  if (place !== undefined) return Number(place);
  const message = `"cursor" cannot be "${cursor}". Give the "next" of the page before.`;
  throw new AdapterError('invalid', message, { path: 'cursor' });
}
