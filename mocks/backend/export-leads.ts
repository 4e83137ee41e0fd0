import Papa from 'papaparse';
import { describeStatus, leadName, leadStanding } from '../../src/core/index.js';
import type { Lead, StatusModel } from '../../src/core/index.js';
import { decodeQuery } from '../../src/adapter/index.js';
import type { Exchange } from './exchange.js';

/** So many rows are written at once. */
const ROWS = 500;

/** What a spreadsheet would take for a formula, also after marks that it passes over, or in full width. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;

type Cell = string | number | undefined;
type Column = readonly [name: string, cell: (lead: Lead) => Cell];

/**
 * `GET /leads/export`: every matching lead, streamed, as they were when it was asked for. A lead on each line for
 * who accepts that, else a CSV for a spreadsheet.
 */
export function exportLeads({ simulation, url, request }: Exchange): Response {
  const { leads } = simulation.leads(decodeQuery(url.search));
  const accepted = request.headers.get('accept') ?? '';
  return accepted.includes('application/x-ndjson') ? inLines(leads) : asCsv(simulation.model, leads);
}

function inLines(leads: readonly Lead[]): Response {
  const encoder = new TextEncoder();
  let place = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const rows = leads.slice(place, (place += ROWS));
      if (rows.length > 0)
        controller.enqueue(encoder.encode(rows.map((lead) => `${JSON.stringify(lead)}\n`).join('')));
      else controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
}

function asCsv(model: StatusModel, leads: readonly Lead[]): Response {
  const columns = columnsOf(model, leads);
  const encoder = new TextEncoder();
  const write = (rows: readonly (readonly Cell[])[]): Uint8Array =>
    encoder.encode(`${Papa.unparse([...rows], { escapeFormulae: FORMULA })}\r\n`);
  let place = 0;
  const body = new ReadableStream<Uint8Array>({
    // With a byte order mark, without which a spreadsheet takes UTF-8 for something else.
    start: (controller) => {
      controller.enqueue(encoder.encode('\uFEFF'));
      controller.enqueue(write([columns.map(([name]) => name)]));
    },
    pull(controller) {
      const rows = leads.slice(place, place + ROWS).map((lead) => columns.map(([, cell]) => cell(lead)));
      place += ROWS;
      if (rows.length > 0) controller.enqueue(write(rows));
      else controller.close();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="leads.csv"',
    },
  });
}

function columnsOf(model: StatusModel, leads: readonly Lead[]): readonly Column[] {
  const fields = new Set(leads.flatMap(({ contact }) => Object.keys(contact?.fields ?? {})));
  return [
    ['id', ({ id }) => id],
    ['name', leadName],
    ['email', ({ contact }) => contact?.email],
    ['company', ({ contact }) => contact?.company],
    ['title', ({ contact }) => contact?.title],
    ['phone', ({ contact }) => contact?.phone],
    ['linkedin_url', ({ contact }) => contact?.linkedinUrl],
    ['status', (lead) => appearanceOf(model, lead).label],
    ['reason', (lead) => appearanceOf(model, lead).substatusLabel],
    ['step', ({ step }) => step && step.index + 1],
    ['owner', ({ ownerId }) => ownerId],
    ['campaign', ({ campaignId }) => campaignId],
    ['tags', ({ tags }) => tags?.join(', ')],
    ['added_at', ({ addedAt }) => addedAt],
    ['last_activity_at', ({ lastActivityAt }) => lastActivityAt],
    ...[...fields].map((name): Column => [name, ({ contact }) => contact?.fields?.[name]]),
  ];
}

function appearanceOf(model: StatusModel, lead: Lead) {
  const { status, substatus } = leadStanding(model, lead);
  return describeStatus(model, status, substatus);
}
