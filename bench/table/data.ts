/** The same leads for every contestant, from a fixed seed. */

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly email: string;
  readonly company: string;
  readonly title: string;
  readonly step: number;
  readonly lastActivity: string;
  /** Counts the changes of the row. */
  readonly version: number;
}

/** Twelve of lemlist's statuses. */
export const STATUSES = [
  'to-launch',
  'ready-to-send',
  'in-progress',
  'sent',
  'opened',
  'clicked',
  'replied',
  'bounced',
  'failed',
  'paused',
  'interested',
  'unsubscribed',
] as const;

const FIRST = ['Ada', 'Ben', 'Chidi', 'Dana', 'Edda', 'Farid', 'Grace', 'Hana', 'Ivo', 'Jun', 'Kofi', 'Lena'];
const LAST = ['Abara', 'Berg', 'Costa', 'Dietz', 'Egger', 'Fujii', 'Garcia', 'Haas', 'Ito', 'Jansen', 'Kaya'];
const COMPANIES = ['Northwind', 'Acme', 'Globex', 'Initech', 'Umbra', 'Hooli', 'Vandelay', 'Wonka'];
const TITLES = ['Head of Sales', 'Founder', 'Marketing Lead', 'Account Executive', 'Operations'];

/** A small generator of whole numbers below a limit: Park and Miller's. */
export function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Where a row stands as long as nobody has sorted: its id says it. */
export function placeOf(id: string): number {
  return Number(id.slice('lead-'.length));
}

export function makeRows(count: number): Row[] {
  const dice = createDice(20_260_302);
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const first = pick(FIRST);
    const last = pick(LAST);
    return {
      id: `lead-${index}`,
      // Padded, so that order by code and order by number are one.
      name: `${first} ${last} ${String(index).padStart(7, '0')}`,
      status: pick(STATUSES),
      email: `${first}.${last}.${index}@example.com`.toLowerCase(),
      company: pick(COMPANIES),
      title: pick(TITLES),
      step: dice(6),
      lastActivity: new Date(Date.UTC(2026, 2, 2) - dice(60 * 24) * 60_000).toISOString(),
      version: 1,
    };
  });
}
