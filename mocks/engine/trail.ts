import { compareEvents, journalEvents } from '../../src/core/index.js';
import type { EventType, Journal } from '../../src/core/index.js';

/**
 * What happened to a lead, as kinds of event alone, the latest last. No condition of a model asks for more
 * than that, and however many leads there are, they went few ways: all that went the same way share one
 * trail, and what was found out for one of them is known for all.
 */
export class Trail {
  /** Whether such a lead is halted, once somebody asked. */
  isHalted: boolean | undefined;
  readonly #types: readonly EventType[];
  /** All trails that begin together: ways that lead to the same place meet there. */
  readonly #places: Map<string, Trail>;
  readonly #next = new Map<EventType, Trail>();
  #example: Journal | undefined;

  /** The trail of leads to which nothing happened yet. */
  constructor(types: readonly EventType[] = [], places = new Map<string, Trail>()) {
    this.#types = types;
    this.#places = places.set(types.join(' '), this);
  }

  get begin(): Trail {
    return this.#places.get('') ?? this;
  }

  /** The trail once such an event has happened as well. */
  after(type: EventType): Trail {
    const known = this.#next.get(type);
    if (known) return known;
    const types = [...this.#types.filter((other) => other !== type), type];
    const next = this.#places.get(types.join(' ')) ?? new Trail(types, this.#places);
    this.#next.set(type, next);
    return next;
  }

  has(type: EventType): boolean {
    return this.#types.includes(type);
  }

  /** Whether the latest of some events is later than every one that undoes it. */
  stands(types: readonly EventType[], undoneBy: readonly EventType[]): boolean {
    const place = this.#placeOf(types);
    return place >= 0 && place > this.#placeOf(undoneBy);
  }

  /** A journal of this trail, with nothing in its events but their order. */
  get example(): Journal {
    this.#example ??= Object.fromEntries(
      this.#types.map((type, version) => [type, { id: type, type, leadId: 'example', at: '', version }]),
    );
    return this.#example;
  }

  #placeOf(types: readonly EventType[]): number {
    return this.#types.findLastIndex((type) => types.includes(type));
  }
}

/** The trail of a journal, among those that begin together. */
export function trailOf(begin: Trail, journal: Journal): Trail {
  const types = journalEvents(journal)
    .sort(compareEvents)
    .map(({ type }) => type);
  return types.reduce((trail, type) => trail.after(type), begin);
}
