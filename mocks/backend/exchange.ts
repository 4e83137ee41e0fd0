import { AdapterError } from '../../src/adapter/index.js';
import type { Simulation } from '../engine/simulation.js';
import type { Desk } from './desk.js';

/** One request to one simulation, and what there is to answer it with. */
export interface Exchange {
  readonly simulation: Simulation;
  readonly desk: Desk;
  readonly request: Request;
  readonly url: URL;
  /** The path of the simulation, for addresses in answers: `/sim/crm`. */
  readonly base: string;
  /** An act on so many leads or more goes on as a job. */
  readonly jobFrom: number;
  /** The parts of the path that a route leaves open, in order. */
  readonly parts: readonly string[];
}

/**
 * A whole number of the search part of the URL; `undefined` where it is not there.
 *
 * @throws AdapterError `invalid` when it is something else.
 */
export function numberOf({ url }: Exchange, name: string): number | undefined {
  const value = url.searchParams.get(name);
  if (value === null) return undefined;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new AdapterError('invalid', `"${name}" cannot be "${value}". Give a whole number from 0.`, {
    path: name,
  });
}

/**
 * The JSON that a request brings.
 *
 * @throws AdapterError `invalid` when it is none.
 */
export async function bodyOf({ request }: Exchange): Promise<unknown> {
  const text = await request.text();
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch (cause) {
    const what = text.trim() === '' ? 'nothing' : `"${text.trim().slice(0, 60)}"`;
    throw new AdapterError('invalid', `The body should be JSON, and is ${what}.`, { cause });
  }
}

/**
 * That the campaign is the simulation's.
 *
 * @throws AdapterError `not-found` for another.
 */
export function checkCampaign({ simulation }: Exchange, id: string | null | undefined): void {
  const { campaign } = simulation;
  if (id === null || id === undefined || id === campaign.id) return;
  throw new AdapterError(
    'not-found',
    `There is no campaign "${id}" here. This simulation has "${campaign.id}".`,
  );
}
