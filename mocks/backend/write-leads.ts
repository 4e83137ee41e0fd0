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

/** `POST /leads/actions`: the report; of an act on very many, the job that goes on. */
export async function actOnLeads(exchange: Exchange): Promise<Response> {
  const { request, simulation, desk, base, jobFrom } = exchange;
  const idempotencyKey = request.headers.get('idempotency-key') ?? '';
  if (idempotencyKey === '') {
    const message = 'There is no Idempotency-Key header. Without one it would not be safe to ask again.';
    throw new AdapterError('invalid', message);
  }
  const asked: ActRequest = { ...decodeActBody(await bodyOf(exchange)), idempotencyKey };
  desk.claim(asked);
  const job = desk.jobFor(asked, jobFrom);
  if (!job) return Response.json(simulation.act(asked));
  job.start().catch(() => job.end());
  const headers = { location: `${base}/jobs/${job.id}` };
  return Response.json(job.report(), { status: 202, headers });
}

/** `POST /undo/{token}`: the report. */
export async function undo({ desk, parts: [token = ''] }: Exchange): Promise<Response> {
  return Response.json(await desk.undo(token));
}
