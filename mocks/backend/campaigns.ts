import { AdapterError, decodeCampaignActionBody } from '../../src/adapter/index.js';
import { bodyOf, checkCampaign } from './exchange.js';
import type { Exchange } from './exchange.js';

/** `GET /campaigns` */
export function listCampaigns({ simulation }: Exchange): Response {
  return Response.json({ campaigns: [simulation.summary] });
}

/** `POST /campaigns/{id}/actions`: the campaign as it is now. */
export async function actOnCampaign(exchange: Exchange): Promise<Response> {
  const { simulation, parts } = exchange;
  checkCampaign(exchange, parts[0]);
  const { action } = decodeCampaignActionBody(await bodyOf(exchange));
  const summary = simulation.actOnCampaign(action);
  if (summary) return Response.json(summary);
  const known = Object.keys(simulation.model.campaignActions).join(', ');
  const cure = known === '' ? 'It has no actions on campaigns.' : `Choose one of ${known}.`;
  throw new AdapterError('invalid', `The model has no action "${action}" on a campaign. ${cure}`);
}
