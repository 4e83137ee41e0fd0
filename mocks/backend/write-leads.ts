import { AdapterError, decodeActBody, decodeAddBody, decodeNewLead } from '../../src/adapter/index.js';
import type { ActRequest, AddOutcome, AddReport, NewLead } from '../../src/adapter/index.js';
import { bodyOf, checkCampaign } from './exchange.js';
import type { Exchange } from './exchange.js';

/** `POST /leads`: what came of each row, in their order. A row that cannot be read costs no other. */
export async function addLeads(exchange: Exchange): Promise<Response> {
  const { campaign, rows } = decodeAddBody(await bodyOf(exchange));
  checkCampaign(exchange, campaign);
  const outcomes: AddOutcome[] = [];
  const good: { readonly row: number; readonly lead: NewLead }[] = [];
  rows.forEach((value, row) => {
    const read = readRow(value);
    if (typeof read === 'string') outcomes.push({ row, result: 'invalid', message: read });
    else good.push({ row, lead: read });
  });
  const report = exchange.simulation.addLeads(good.map(({ lead }) => lead));
  for (const outcome of report.outcomes) outcomes.push({ ...outcome, row: good[outcome.row]?.row ?? 0 });
  const answer: AddReport = { outcomes: outcomes.sort((a, b) => a.row - b.row) };
  return Response.json(answer);
}

function readRow(row: unknown): NewLead | string {
  try {
    return decodeNewLead(row);
  } catch (error) {
    if (error instanceof AdapterError) return error.message;
    throw error;
  }
}

/** `POST /leads/actions`: the report. */
export async function actOnLeads(exchange: Exchange): Promise<Response> {
  const { request, simulation, desk } = exchange;
  const idempotencyKey = request.headers.get('idempotency-key') ?? '';
  if (idempotencyKey === '') {
    const message = 'There is no Idempotency-Key header. Without one it would not be safe to ask again.';
    throw new AdapterError('invalid', message);
  }
  const asked: ActRequest = { ...decodeActBody(await bodyOf(exchange)), idempotencyKey };
  desk.claim(asked);
  return Response.json(simulation.act(asked));
}

/** `POST /undo/{token}`: the report. */
export function undo({ simulation, parts: [token = ''] }: Exchange): Response {
  const report = simulation.undo(token);
  if (report) return Response.json(report);
  const message = `There is nothing to take back by "${token}". Use the token of a report.`;
  throw new AdapterError('not-found', message);
}
