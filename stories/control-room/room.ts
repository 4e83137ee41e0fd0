import { scenarios } from '../../mocks/index.js';
import type { TimedInput } from '../../mocks/index.js';
import { products } from '../support/products.js';
import { lineFaults } from './line-faults.js';

/** All that makes a campaign what it is: with these, anybody sees the same. */
export interface Room {
  readonly product: string;
  readonly scenario: string;
  readonly seed: number;
  readonly leads: number;
  /** The faults of the line that are on, by id. */
  readonly line: readonly string[];
  /** Where its clock stands. ISO 8601 UTC. Without one: at its start. */
  readonly at?: string;
  /** What was done to it until then. */
  readonly inputs: readonly TimedInput[];
}

export const emptyRoom: Room = {
  product: 'lemlist',
  scenario: 'calm',
  seed: 7,
  leads: 500,
  line: [],
  inputs: [],
};

/** The search parameter that holds a room. */
const PARAMETER = 'room';

/** The address of this page with a room in it. */
export function linkTo(room: Room, here: string): string {
  const url = new URL(here);
  url.searchParams.set(PARAMETER, JSON.stringify(room));
  return url.href;
}

/** The room in an address. What does not make sense is left as in an empty room. */
export function roomFrom(address: string): Room {
  const text = new URL(address).searchParams.get(PARAMETER);
  if (text === null) return emptyRoom;
  try {
    return asRoom(JSON.parse(text));
  } catch {
    return emptyRoom;
  }
}

function asRoom(found: Partial<Record<keyof Room, unknown>>): Room {
  const { product, scenario, seed, leads, line, at, inputs } = found;
  return {
    product: knownOr(
      emptyRoom.product,
      product,
      products.map(({ id }) => id),
    ),
    scenario: knownOr(emptyRoom.scenario, scenario, Object.keys(scenarios)),
    seed: wholeOr(emptyRoom.seed, seed, 2 ** 31),
    leads: wholeOr(emptyRoom.leads, leads, 100_000),
    line: Array.isArray(line) ? lineFaults.map(({ id }) => id).filter((id) => line.includes(id)) : [],
    ...(typeof at === 'string' && Number.isFinite(Date.parse(at)) && { at }),
    inputs: Array.isArray(inputs) ? inputs : [],
  };
}

function knownOr(otherwise: string, found: unknown, known: readonly string[]): string {
  return typeof found === 'string' && known.includes(found) ? found : otherwise;
}

function wholeOr(otherwise: number, found: unknown, most: number): number {
  return typeof found === 'number' && Number.isInteger(found) && found >= 0 && found <= most
    ? found
    : otherwise;
}
