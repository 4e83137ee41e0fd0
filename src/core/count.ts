import { compileModel } from './compile.js';
import { isHidden } from './hidden-lead.js';
import { leadStanding } from './lead-status.js';
import type { Lead } from './lead.js';
import type { StatusModel } from './model.js';
import { heldStatuses } from './held-statuses.js';

type Counts = { readonly [id: string]: number };

/**
 * How many leads stand where. `shown` adds up to `total`; `held` may overlap for models that show several;
 * `reached` counts every status that a lead ever had, and is absent where a model's statuses are stated.
 */
export interface StatusCounts {
  readonly total: number;
  readonly shown: Counts;
  readonly held: Counts;
  readonly substatus: Counts;
  readonly reached?: Counts;
  readonly precision: 'exact' | 'at-least';
  /** When they were counted. ISO 8601 UTC. */
  readonly asOf?: string;
}

/**
 * Counts leads by status, hidden ones left out. Every status and substatus of the model has a number, 0 as
 * well; a word that the model does not know is counted under itself.
 */
export function countStatuses(model: StatusModel, leads: Iterable<Lead>): StatusCounts {
  const statuses = Object.keys(model.statuses);
  const shown = new Tally(statuses);
  const held = new Tally(statuses);
  const reached = new Tally(statuses);
  const substatus = new Tally(Object.keys(model.substatuses));
  const countsReached = !compileModel(model).hasStated;
  let total = 0;
  for (const lead of leads) {
    if (isHidden(model, lead)) continue;
    const standing = leadStanding(model, lead);
    total += 1;
    shown.add([standing.status]);
    held.add(heldStatuses(standing));
    substatus.add(standing.substatuses);
    if (countsReached) reached.add(standing.reached);
  }
  return {
    total,
    shown: shown.counts(),
    held: held.counts(),
    substatus: substatus.counts(),
    ...(countsReached && { reached: reached.counts() }),
    precision: 'exact',
  };
}

class Tally {
  readonly #numbers: Map<string, number>;

  constructor(ids: readonly string[]) {
    this.#numbers = new Map(ids.map((id) => [id, 0]));
  }

  add(ids: readonly string[]): void {
    for (const id of ids) this.#numbers.set(id, (this.#numbers.get(id) ?? 0) + 1);
  }

  /** As own keys, also for a word like `__proto__`. */
  counts(): Counts {
    return Object.fromEntries(this.#numbers);
  }
}
