import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** A row of random draws that is the same for the same seed and name. */
export interface Stream {
  /** From 0 up to, and not including, 1. */
  next(): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** From `low` up to, and not including, `high`. */
  between(low: number, high: number): number;
  /** One of the list; `undefined` for an empty one. */
  pick<T>(list: readonly T[]): T | undefined;
  /** Most are near the median, a few take very long: how people and mail servers behave. */
  lognormal(median: number, spread: number): number;
}

/** A stream for each name and each number after it, such as a lead's index and a step. Three, and no list of
 * them: streams are made by the million. */
export type Streams = (name: string, first?: number, second?: number, third?: number) => Stream;

/**
 * Named streams of one seed. A stream depends on its own name and numbers alone: whatever is drawn for one
 * lead, step or fault never shifts the draws of another.
 *
 * @example
 * const streams = createStreams(7);
 * streams('fate', 12, 0).chance(0.05) // whether lead 12 answers the first step
 */
export function createStreams(seed: number): Streams {
  const start = mix(seed | 0, Math.floor(seed / TWO_TO_32) | 0);
  const named = new Map<string, number>();
  return (name, first, second, third) => {
    let hash = named.get(name);
    if (hash === undefined) named.set(name, (hash = hashOf(start, name)));
    if (first !== undefined) hash = mix(hash, first | 0);
    if (second !== undefined) hash = mix(hash, second | 0);
    if (third !== undefined) hash = mix(hash, third | 0);
    return new Draws(hash);
  };
}

const TWO_TO_32 = 4_294_967_296;

/** A class and not a handful of functions: streams are made by the million. */
class Draws implements Stream {
  readonly #generator: RandomGenerator;

  constructor(hash: number) {
    this.#generator = xoroshiro128plusFromState([mix(hash, 1), mix(hash, 2), mix(hash, 3), mix(hash, 4)]);
  }

  next(): number {
    return (this.#generator.next() >>> 0) / TWO_TO_32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.next() * list.length)];
  }

  lognormal(median: number, spread: number): number {
    return median * Math.exp(spread * normal(this.next(), this.next()));
  }
}

/** One normal draw out of two even ones: the Box–Muller transform. */
function normal(a: number, b: number): number {
  return Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b);
}

function hashOf(start: number, name: string): number {
  let hash = start;
  for (let index = 0; index < name.length; index += 1) hash = mix(hash, name.charCodeAt(index));
  return hash;
}

/** Murmur3's rounds on 32 bits. */
function mix(hash: number, value: number): number {
  let word = Math.imul(value ^ 0x9e3779b9, 0xcc9e2d51);
  word = Math.imul((word << 15) | (word >>> 17), 0x1b873593);
  let mixed = hash ^ word;
  mixed = (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
