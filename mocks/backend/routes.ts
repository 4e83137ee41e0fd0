import { AdapterError } from '../../src/adapter/index.js';
import { actOnCampaign, listCampaigns } from './campaigns.js';
import { streamEvents } from './event-stream.js';
import type { Exchange } from './exchange.js';
import { exportLeads } from './export-leads.js';
import { endJob, readJob } from './jobs.js';
import { problem } from './problem.js';
import { countLeads, getLead, listEvents, listLeads } from './read-leads.js';
import { actOnLeads, addLeads, undo } from './write-leads.js';

type Answer = (exchange: Exchange) => Response | Promise<Response>;

/** A path, of which `:` is a part left open, and what answers each method there. The first that fits counts. */
type Route = readonly [path: string, answers: { readonly [method: string]: Answer }];

const routes: readonly Route[] = [
  ['/campaigns', { GET: listCampaigns }],
  ['/campaigns/:/actions', { POST: actOnCampaign }],
  ['/leads', { GET: listLeads, POST: addLeads }],
  ['/leads/counts', { GET: countLeads }],
  ['/leads/export', { GET: exportLeads }],
  ['/leads/actions', { POST: actOnLeads }],
  ['/leads/:', { GET: getLead }],
  ['/leads/:/events', { GET: listEvents }],
  ['/jobs/:', { GET: readJob, DELETE: endJob }],
  ['/undo/:', { POST: undo }],
  ['/events', { GET: streamEvents }],
];

/**
 * Answers a request by its path, below the simulation's own, and its method.
 *
 * @throws AdapterError for a request that cannot be served.
 */
export async function route(path: string, exchange: Omit<Exchange, 'parts'>): Promise<Response> {
  for (const [pattern, answers] of routes) {
    const parts = fit(pattern, path);
    if (!parts) continue;
    const { method } = exchange.request;
    const answer = answers[method];
    if (answer) return answer({ ...exchange, parts });
    const allow = Object.keys(answers).join(', ');
    return problem(405, `${method} is not possible at ${path}. Use ${allow}.`, { headers: { allow } });
  }
  const known = routes.map(([pattern]) => pattern.replaceAll('/:', '/{id}')).join(' ');
  throw new AdapterError('not-found', `There is nothing at ${path}. There is: ${known}`);
}

function fit(pattern: string, path: string): readonly string[] | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const fits =
    wanted.length === given.length && wanted.every((part, at) => part === ':' || part === given[at]);
  return fits ? given.filter((_part, at) => wanted[at] === ':').map(unescape) : undefined;
}

function unescape(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new AdapterError('invalid', `"${part}" is not escaped as a part of a URL has to be.`);
  }
}
