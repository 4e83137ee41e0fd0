import type { Condition } from './condition.js';
import type { EventType, LeadEvent } from './event.js';
import { compareEvents } from './compare-events.js';
import type { Journal } from './journal.js';
import { latestEvent } from './journal.js';

/** A set of event types as bits, 32 to a word, numbered by the model that asks. */
type Mask = readonly number[];

/** A journal made ready for many tests: its events, and the set of their types as bits. */
export interface Facts {
  readonly journal: Journal;
  readonly mask: Mask;
}

/** A condition made ready for many journals. */
export interface Test {
  holds(facts: Facts): boolean;
  /** The event that made it hold: the latest of its own; of `any`, that of the first part that holds. */
  decider(facts: Facts): LeadEvent | undefined;
}

/** Compiles the conditions of one model to tests on bits, and numbers the event types that these mention. */
export class Compiler {
  readonly #numbers = new Map<string, number>();
  readonly #tests = new WeakMap<Condition, Test>();
  #last: Facts | undefined;

  /**
   * Reads which of the numbered event types a journal has: for tests that are made by now. The last answer is kept:
   * one journal is asked many questions in a row.
   */
  facts(journal: Journal): Facts {
    if (this.#last?.journal !== journal) this.#last = { journal, mask: this.#maskOf(journal) };
    return this.#last;
  }

  /** The test of a condition, made once. */
  test(condition: Condition): Test {
    const test = this.#tests.get(condition) ?? this.#compile(condition);
    this.#tests.set(condition, test);
    return test;
  }

  #compile(condition: Condition): Test {
    if ('happened' in condition) return this.#happened(condition.happened);
    if ('stands' in condition) return this.#stands(condition.stands, condition.undoneBy);
    if ('not' in condition) return negated(this.test(condition.not));
    if ('all' in condition) return every(condition.all.map((part) => this.test(part)));
    return some(condition.any.map((part) => this.test(part)));
  }

  #happened(types: readonly EventType[]): Test {
    const mask = this.#mask(types);
    return {
      holds: (facts) => overlap(facts.mask, mask),
      decider: (facts) => latestEvent(facts.journal, types),
    };
  }

  #stands(types: readonly EventType[], undoneBy: readonly EventType[]): Test {
    const mask = this.#mask(types);
    const undoing = this.#mask(undoneBy);
    return {
      holds({ journal, mask: there }) {
        if (!overlap(there, mask)) return false;
        if (!overlap(there, undoing)) return true;
        return isLater(latestEvent(journal, types), latestEvent(journal, undoneBy));
      },
      decider: (facts) => latestEvent(facts.journal, types),
    };
  }

  #maskOf(journal: Journal): Mask {
    const mask = this.#noBits();
    for (const type of Object.keys(journal) as EventType[]) if (journal[type]) this.#add(mask, type);
    return mask;
  }

  #mask(types: readonly EventType[]): Mask {
    for (const type of types) this.#number(type);
    const mask = this.#noBits();
    for (const type of types) this.#add(mask, type);
    return mask;
  }

  #number(type: EventType): void {
    if (this.#numbers.has(type)) return;
    this.#numbers.set(type, this.#numbers.size);
    // What was read of a journal before does not have it.
    this.#last = undefined;
  }

  #noBits(): number[] {
    const mask: number[] = [];
    for (let type = 0; type < this.#numbers.size; type += 32) mask.push(0);
    return mask;
  }

  #add(mask: number[], type: EventType): void {
    const number = this.#numbers.get(type);
    if (number !== undefined) mask[number >> 5]! |= 1 << (number & 31);
  }
}

function negated(test: Test): Test {
  return { holds: (facts) => !test.holds(facts), decider: () => undefined };
}

function every(tests: readonly Test[]): Test {
  return {
    holds: (facts) => tests.every((test) => test.holds(facts)),
    decider: (facts) => latestOf(tests.map((test) => test.decider(facts))),
  };
}

function some(tests: readonly Test[]): Test {
  return {
    holds: (facts) => tests.some((test) => test.holds(facts)),
    decider: (facts) => tests.find((test) => test.holds(facts))?.decider(facts),
  };
}

/** Of two masks the older may be shorter: it has none of the types that were numbered since. */
function overlap(a: Mask, b: Mask): boolean {
  for (let word = 0; word < a.length && word < b.length; word += 1)
    if ((a[word]! & b[word]!) !== 0) return true;
  return false;
}

function isLater(event: LeadEvent | undefined, other: LeadEvent | undefined): boolean {
  return event !== undefined && (other === undefined || compareEvents(event, other) > 0);
}

function latestOf(events: readonly (LeadEvent | undefined)[]): LeadEvent | undefined {
  return events.reduce((latest, event) => (isLater(event, latest) ? event : latest), undefined);
}
