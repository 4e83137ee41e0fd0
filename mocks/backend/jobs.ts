import { numberOf } from './exchange.js';
import type { Exchange } from './exchange.js';
import type { OutcomeWindow } from './job.js';

/** `GET /jobs/{id}`: how it stands, and its outcomes page by page. */
export function readJob(exchange: Exchange): Response {
  const { desk, parts } = exchange;
  const job = desk.job(parts[0] ?? '');
  return Response.json(job.report(windowOf(exchange)));
}

/** `DELETE /jobs/{id}`: ends it, and tells what came of it until then. */
export function endJob(exchange: Exchange): Response {
  const { desk, parts } = exchange;
  const job = desk.job(parts[0] ?? '');
  job.end();
  return Response.json(job.report(windowOf(exchange)));
}

function windowOf(exchange: Exchange): OutcomeWindow {
  const offset = numberOf(exchange, 'offset');
  const limit = numberOf(exchange, 'limit');
  return { ...(offset !== undefined && { offset }), ...(limit !== undefined && { limit }) };
}
