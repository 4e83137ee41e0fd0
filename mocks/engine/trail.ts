import { compareEvents, END_TYPES, journalEvents, REPLY_TYPES } from '../../src/core/index.js';
import type { Condition, EventType, Journal, StatusModel } from '../../src/core/index.js';
import { conditionsIn } from '../../src/core/condition-paths.js';

/** What the engine itself asks the order of; the rest of what counts the model asks. */
const ASKED = [
  ...REPLY_TYPES,
  ...END_TYPES,
  'lead.paused',
  'lead.resumed',
  'lead.canceled',
  'call.due',
  'call.logged',
] as const;

type AskedType = (typeof ASKED)[number];

/** All trails that begin together. */
interface Beginning {
  /** Ways that lead to the same place meet there. */
  readonly places: Map<string, Trail>;
  /** The kinds of event of which somebody may ask which came later. */
  readonly ordered: ReadonlySet<EventType>;
}

/**
 * What happened to a lead, as kinds of event alone: which there were, and in what order those came of which a
 * condition asks for the order. No condition of a model asks for more, and however many leads there are, they
 * went few ways: all that went the same way share one trail, and what was found out for one of them is known
 * for all.
 */
export class Trail {
  /** Whether such a lead is halted, once somebody asked. */
  isHalted: boolean | undefined;
  /** Whether the campaign has let such a lead in and nothing halts it, once somebody asked. */
  isFree: boolean | undefined;
  /** Those without an order by name, then the others as they came, the latest last. */
  readonly #types: readonly EventType[];
  readonly #has: ReadonlySet<EventType>;
  readonly #beginning: Beginning;
  readonly #next = new Map<EventType, Trail>();
  #example: Journal | undefined;

  constructor(types: readonly EventType[], beginning: Beginning) {
    this.#types = types;
    this.#has = new Set(types);
    this.#beginning = beginning;
    beginning.places.set(types.join(' '), this);
  }

  get begin(): Trail {
    return this.#beginning.places.get('') ?? this;
  }

  /** The trail once such an event has happened as well. */
  after(type: EventType): Trail {
    const known = this.#next.get(type);
    if (known) return known;
    const types = this.#with(type);
    const next = this.#beginning.places.get(types.join(' ')) ?? new Trail(types, this.#beginning);
    this.#next.set(type, next);
    return next;
  }

  has(type: EventType): boolean {
    return this.#has.has(type);
  }

  /** Whether the latest of some events is later than every one that undoes it. */
  stands(types: readonly AskedType[], undoneBy: readonly AskedType[]): boolean {
    const place = this.#placeOf(types);
    return place >= 0 && place > this.#placeOf(undoneBy);
  }

  /** Whether it tells in what order those of some events came that there are. */
  ordersAll(types: readonly EventType[]): boolean {
    const there = types.filter((type) => this.has(type));
    return there.length < 2 || there.every((type) => this.#beginning.ordered.has(type));
  }

  /** A journal of this trail, with nothing in its events but their order, as far as that counts. */
  get example(): Journal {
    this.#example ??= Object.fromEntries(
      this.#types.map((type, version) => [type, { id: type, type, leadId: 'example', at: '', version }]),
    );
    return this.#example;
  }

  #with(type: EventType): readonly EventType[] {
    const { ordered } = this.#beginning;
    if (ordered.has(type)) return [...this.#types.filter((other) => other !== type), type];
    const unordered = this.#types.filter((other) => !ordered.has(other) && other !== type);
    return [...[...unordered, type].sort(), ...this.#types.filter((other) => ordered.has(other))];
  }

  #placeOf(types: readonly EventType[]): number {
    return this.#types.findLastIndex((type) => types.includes(type));
  }
}

/** The trail of leads to which nothing happened yet. */
export function beginningOf(model: StatusModel): Trail {
  const stood = conditionsIn(model).flatMap(([, condition]) => orderedIn(condition));
  return new Trail([], { places: new Map(), ordered: new Set([...ASKED, ...stood]) });
}

function orderedIn(condition: Condition): readonly EventType[] {
  if ('stands' in condition) return [...condition.stands, ...condition.undoneBy];
  if ('not' in condition) return orderedIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(orderedIn);
  return 'any' in condition ? condition.any.flatMap(orderedIn) : [];
}

/** The trail of a journal, among those that begin together. */
export function trailOf(begin: Trail, journal: Journal): Trail {
  const types = journalEvents(journal)
    .sort(compareEvents)
    .map(({ type }) => type);
  return types.reduce((trail, type) => trail.after(type), begin);
}
