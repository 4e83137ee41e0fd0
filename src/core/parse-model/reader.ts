import type { ModelProblem } from '../model-problem.js';

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Walks a value from outside, field by field, and notes what is not as it should be. Reading never throws and
 * takes own fields only, so that nothing reaches a prototype.
 */
export class Reader {
  constructor(
    readonly value: unknown,
    readonly path: string,
    readonly model: string,
    readonly onProblem: (problem: ModelProblem) => void,
  ) {}

  /** The field of an object; of anything else an absent one. */
  field(name: string): Reader {
    const path = this.path === '' ? name : `${this.path}.${name}`;
    return this.#at(
      isRecord(this.value) && Object.hasOwn(this.value, name) ? this.value[name] : undefined,
      path,
    );
  }

  /** The same place, for a model whose id is known by now. */
  of(model: string): Reader {
    return new Reader(this.value, this.path, model, this.onProblem);
  }

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** Notes a problem, and answers that there is nothing to take. */
  wrong(message: string, code = 'malformed'): undefined {
    const where = this.path === '' ? 'the model' : this.path;
    this.onProblem({
      code,
      model: this.model,
      path: this.path,
      message: `${this.model}: ${where} ${message}`,
    });
    return undefined;
  }

  text(): string | undefined {
    if (typeof this.value === 'string') return this.value;
    return this.isAbsent ? undefined : this.wrong('is not a text. Write it in quotes.');
  }

  flag(): boolean | undefined {
    if (typeof this.value === 'boolean') return this.value;
    return this.isAbsent ? undefined : this.wrong('is neither true nor false.');
  }

  number(): number | undefined {
    if (typeof this.value === 'number' && Number.isFinite(this.value)) return this.value;
    return this.isAbsent ? undefined : this.wrong('is not a number.');
  }

  /** One of some words. */
  word<W extends string>(words: readonly W[]): W | undefined {
    if (this.isAbsent) return undefined;
    const found = words.find((word) => word === this.value);
    return (
      found ??
      this.wrong(`is ${JSON.stringify(this.value)}. Use one of: ${words.join(', ')}.`, 'unknown-word')
    );
  }

  /** The items of a list, each read; those that could not be are left out. */
  list<T>(read: (item: Reader) => T | undefined): readonly T[] | undefined {
    if (this.isAbsent) return undefined;
    if (!Array.isArray(this.value)) return this.wrong('is not a list. Write it in square brackets.');
    const items = this.value.map((item: unknown, index) => read(this.#at(item, `${this.path}[${index}]`)));
    return items.filter((item) => item !== undefined);
  }

  /** As {@link list}, but nothing at all where one item could not be read. */
  wholeList<T>(read: (item: Reader) => T | undefined): readonly T[] | undefined {
    if (this.isAbsent) return this.wrong('is not a list. Write it in square brackets.');
    const items = this.list(read);
    const written = Array.isArray(this.value) ? this.value.length : -1;
    return items?.length === written ? items : undefined;
  }

  /** The entries of an object, each read; those that could not be are left out. */
  record<T>(read: (entry: Reader) => T | undefined): { readonly [id: string]: T } | undefined {
    if (this.isAbsent) return undefined;
    if (!isRecord(this.value)) return this.wrong('is not an object. Write it in braces.');
    const entries = Object.keys(this.value).flatMap((id): readonly (readonly [string, T])[] => {
      const entry = this.field(id);
      if (reserved.has(id))
        return entry.wrong('is a name that JavaScript keeps for itself. Choose another.') ?? [];
      const value = read(entry);
      return value === undefined ? [] : [[id, value]];
    });
    return Object.fromEntries(entries);
  }

  #at(value: unknown, path: string): Reader {
    return new Reader(value, path, this.model, this.onProblem);
  }
}

/** The object without the fields that are absent, so that defaults can fill them. */
export function given<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
