import { heldStatuses, isHidden, matches, readStatus } from '../../src/core/index.js';
import type { Lead, LeadQuery, StatusCounts, StatusModel } from '../../src/core/index.js';
import type { LeadRecord } from './lead-record.js';
import type { Trail } from './trail.js';

/** One way in which leads stand: however many leads there are, there are few of these. */
interface Standing {
  readonly isHidden: boolean;
  readonly status: string;
  readonly held: readonly string[];
  readonly substatuses: readonly string[];
  readonly reached: readonly string[];
  /** Some lead that stands so, for questions that only the laws can answer. */
  readonly example: Lead;
}

type Tally = readonly number[];

/**
 * How each lead stands, as a small number, and how many leads stand so. Only the leads to which something
 * happened are read again, so that counts and filters over many leads are cheap.
 */
export class Standings {
  readonly #known: Standing[] = [];
  readonly #numbers = new Map<string, number>();
  /** By lead index; -1 for one that was not read yet. */
  readonly #ofLead: number[] = [];
  readonly #tally: number[] = [];

  /** By the way that leads went, where it alone says how they stand. */
  readonly #ofTrail = new Map<Trail, number>();
  /** The statuses whose substatuses look into an event's data. */
  readonly #detailed: ReadonlySet<string>;

  constructor(readonly model: StatusModel) {
    const looking = Object.values(model.substatuses).filter(({ when, on }) => on || !when);
    this.#detailed = new Set([
      ...looking.map(({ of }) => of),
      ...Object.keys(model.statuses).filter((id) => !model.statuses[id]?.when),
    ]);
  }

  /** Reads a lead again. */
  update(lead: LeadRecord): void {
    const { index } = lead;
    const before = this.#ofLead[index];
    if (before !== undefined) this.#tally[before] = (this.#tally[before] ?? 0) - 1;
    const now = this.#ofTrail.get(lead.trail) ?? this.#read(lead);
    this.#ofLead[index] = now;
    this.#tally[now] = (this.#tally[now] ?? 0) + 1;
  }

  statusOf(index: number): string | undefined {
    return this.#standing(index)?.status;
  }

  isHidden(index: number): boolean {
    return this.#standing(index)?.isHidden ?? true;
  }

  /** A test by index for the clauses of a query that ask how a lead stands; each standing is asked once. */
  tester({
    status,
    notStatus,
    substatus,
    phase,
    reached,
    notReached,
  }: LeadQuery): (index: number) => boolean {
    const clauses = {
      ...(status && { status }),
      ...(notStatus && { notStatus }),
      ...(substatus && { substatus }),
      ...(phase && { phase }),
      ...(reached && { reached }),
      ...(notReached && { notReached }),
    };
    const passes: boolean[] = [];
    return (index) => {
      const number = this.#ofLead[index] ?? -1;
      const standing = this.#known[number];
      return standing !== undefined && (passes[number] ??= matches(this.model, clauses, standing.example));
    };
  }

  /** Counts all leads, or those given by index. */
  counts(indexes?: readonly number[]): StatusCounts {
    return this.#summed(indexes ? this.#tallyOf(indexes) : this.#tally);
  }

  #standing(index: number): Standing | undefined {
    return this.#known[this.#ofLead[index] ?? -1];
  }

  #read({ id, journal, trail }: LeadRecord): number {
    const number = this.#numberOf({ id, journal });
    const isDetailed = this.#known[number]?.held.some((status) => this.#detailed.has(status)) ?? true;
    if (!isDetailed) this.#ofTrail.set(trail, number);
    return number;
  }

  #numberOf(lead: Lead): number {
    const reading = readStatus(this.model, lead.journal ?? {});
    const held = heldStatuses(reading);
    const { status, substatuses, reached } = reading;
    const hidden = isHidden(this.model, lead);
    const key = JSON.stringify([hidden, held, substatuses, reached]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#known.push({ isHidden: hidden, status, held, substatuses, reached, example: lead });
    this.#numbers.set(key, this.#known.length - 1);
    return this.#known.length - 1;
  }

  #tallyOf(indexes: readonly number[]): Tally {
    const tally = this.#known.map(() => 0);
    for (const index of indexes) {
      const number = this.#ofLead[index] ?? -1;
      tally[number] = (tally[number] ?? 0) + 1;
    }
    return tally;
  }

  #summed(tally: Tally): StatusCounts {
    const { statuses, substatuses } = this.model;
    const shown = zeros(statuses);
    const held = zeros(statuses);
    const reached = zeros(statuses);
    const substatus = zeros(substatuses);
    let total = 0;
    this.#known.forEach((standing, number) => {
      const leads = tally[number] ?? 0;
      if (standing.isHidden || leads === 0) return;
      total += leads;
      add(shown, [standing.status], leads);
      add(held, standing.held, leads);
      add(reached, standing.reached, leads);
      add(substatus, standing.substatuses, leads);
    });
    return { total, ...fromMaps({ shown, held, substatus }), ...this.#reached(reached), precision: 'exact' };
  }

  /** What a lead ever was cannot be known where a backend names its statuses. */
  #reached(reached: ReadonlyMap<string, number>): Pick<StatusCounts, 'reached'> {
    const isStated = Object.values(this.model.statuses).some(({ when }) => when === undefined);
    return isStated ? {} : { reached: Object.fromEntries(reached) };
  }
}

type Sums = Map<string, number>;

function zeros(record: object): Sums {
  return new Map(Object.keys(record).map((id) => [id, 0]));
}

function add(sums: Sums, ids: readonly string[], leads: number): void {
  for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + leads);
}

function fromMaps({ shown, held, substatus }: { readonly [name in 'shown' | 'held' | 'substatus']: Sums }) {
  return {
    shown: Object.fromEntries(shown),
    held: Object.fromEntries(held),
    substatus: Object.fromEntries(substatus),
  };
}
