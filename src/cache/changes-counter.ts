import { late } from '../adapter/late.js';
import type { LeadQuery } from '../core/index.js';
import type { ModelFor } from './folds.js';
import type * as HeldList from './held-list.js';
import type { LeadStore } from './lead-store.js';
import type { LeadChange, ListChanges } from './list-changes.js';
import { Listeners } from './listeners.js';
import type { ReadPage } from './page.js';
import type { Changed } from './subscribers.js';

export interface ChangesCounterOptions {
  readonly store: LeadStore;
  readonly query: LeadQuery;
  readonly modelFor: ModelFor;
  /** The stamp of the oldest read of the list. */
  readonly since: number;
}

const loadListChanges = late(async () => (await import('./list-changes.js')).ListChanges);

/**
 * Counts, while news comes in, the loaded leads that would come, go or stand elsewhere in a list. A frame
 * costs as much as changed in it, however much has changed before. What judges them is loaded when there are some.
 */
export class ChangesCounter {
  readonly #options: ChangesCounterOptions;
  readonly #listeners = new Listeners();
  #changes: ListChanges | undefined;
  #held: typeof HeldList | undefined;
  #count: number | undefined;
  /** Some of its leads are seen elsewhere than they stand. */
  #isHeld = false;

  constructor(options: ChangesCounterOptions) {
    this.#options = options;
  }

  /** Of a list with these pages, as they were read. */
  count(pages: readonly ReadPage[]): number {
    this.#isHeld = pages.some(({ seen }) => seen);
    this.#count ??= this.#changes?.count(this.#news());
    return (this.#count ?? 0) + (this.#held?.countMoved(pages) ?? 0);
  }

  subscribe(listener: () => void): () => void {
    const leave = this.#listeners.add(listener);
    // Something may have changed before.
    this.#count = undefined;
    this.#begin();
    const stop = this.#options.store.subscribers.addToAll((changed) => {
      this.#hear(changed);
      listener();
    });
    return () => {
      leave();
      stop();
    };
  }

  #news(): Iterable<LeadChange> {
    const { store, modelFor, since } = this.#options;
    return store.presenter.changes(modelFor, since);
  }

  #hear(changed: Changed): void {
    const { store, modelFor, since } = this.#options;
    if (changed === 'everything' || this.#count === undefined) this.#count = undefined;
    else this.#count = this.#changes?.recount(changed, (id) => store.presenter.change(id, modelFor, since));
    this.#begin();
  }

  /** Loads what judges changes, once there is one. What could not be loaded is tried again with the next. */
  #begin(): void {
    const [first] = this.#news();
    if (this.#isHeld ? !this.#held : first && !this.#changes) void this.#load().catch(() => undefined);
  }

  async #load(): Promise<void> {
    const { store, query, since } = this.#options;
    const Changes = await loadListChanges();
    const held = this.#isHeld ? await import('./held-list.js') : undefined;
    this.#changes ??= new Changes(query);
    if (this.#held) return;
    this.#held = held;
    this.#listeners.tell();
    await held?.readGone(store, since);
  }
}
