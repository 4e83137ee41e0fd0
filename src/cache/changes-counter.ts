import type { LeadQuery } from '../core/index.js';
import type { ModelFor } from './folds.js';
import type { LeadStore } from './lead-store.js';
import { ListChanges } from './list-changes.js';
import type { Changed } from './subscribers.js';

export interface ChangesCounterOptions {
  readonly store: LeadStore;
  readonly query: LeadQuery;
  readonly modelFor: ModelFor;
  /** The stamp of the oldest read of the list. */
  readonly since: number;
}

/**
 * Counts, while news comes in, the loaded leads that would come, go or stand elsewhere in a list. A frame
 * costs as much as changed in it, however much has changed before.
 */
export class ChangesCounter {
  readonly #options: ChangesCounterOptions;
  readonly #changes: ListChanges;
  #count: number | undefined;

  constructor(options: ChangesCounterOptions) {
    this.#options = options;
    this.#changes = new ListChanges(options.query);
  }

  get count(): number {
    const { store, modelFor, since } = this.#options;
    this.#count ??= this.#changes.count(store.changes(modelFor, since));
    return this.#count;
  }

  subscribe(listener: () => void): () => void {
    // Something may have changed before.
    this.#count = undefined;
    return this.#options.store.subscribeAll((changed) => {
      this.#hear(changed);
      listener();
    });
  }

  #hear(changed: Changed): void {
    const { store, modelFor, since } = this.#options;
    if (changed === 'everything' || this.#count === undefined) this.#count = undefined;
    else this.#count = this.#changes.recount(changed, (id) => store.change(id, modelFor, since));
  }
}
