import { AdapterError } from '../../adapter/adapter-error.js';
import { selectionSize } from '../../core/index.js';
import type { Selection } from '../../core/index.js';
import type { LeadStore } from '../lead-store.js';
import { Listeners } from '../listeners.js';
import type { BulkActs } from './bulk-acts.js';
import type { Unfinished } from './bulk-again.js';
import type { ViewAsk } from './bulk-ask.js';
import type { BulkAsk } from './bulk-forecast.js';
import { idle } from './bulk-standing.js';
import type { BulkStanding } from './bulk-standing.js';

/** What stays chosen after an act, of what is chosen by then. */
type Left = (chosen: Selection) => Selection;

/** What carries acts out, once it is loaded. */
interface Work {
  readonly acts: BulkActs;
  readonly askOf: (ask: ViewAsk) => BulkAsk;
}

/**
 * The acts on many leads of a view, loaded when the first is asked for: until then somebody asks, and nothing is
 * known. Where they cannot be loaded that is told, and carrying it out tries once more.
 */
export class BulkDoor {
  readonly #store: LeadStore;
  readonly #listeners = new Listeners();
  readonly #overs = new Listeners<Left>();
  #work: Work | undefined;
  #ask: ViewAsk | undefined;
  #loading: Promise<void> | undefined;
  #standing = idle;

  constructor(store: LeadStore) {
    this.#store = store;
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** The same object until it changes. */
  getStanding(): BulkStanding {
    return this.#work?.acts.getStanding() ?? this.#standing;
  }

  /** Hears of an act that has been carried out as far as it could be. */
  onOver(listener: (left: Left) => void): () => void {
    return this.#overs.add(listener);
  }

  /** Finds out what would come of an act, and does nothing. While one is being carried out, it is left alone. */
  prepare(ask: ViewAsk): void {
    this.#ask = ask;
    if (this.#work) {
      this.#work.acts.prepare(this.#work.askOf(ask));
      return;
    }
    const { action, params, selection } = ask;
    const about = { action, selection, count: selectionSize(selection), ...(params && { params }) };
    this.#tell({ ...idle, ...about, state: 'asking' });
    this.#loading ??= this.#load();
  }

  /** Carries out what was prepared, as soon as it can. */
  async start(): Promise<void> {
    const ask = this.#ask;
    if (!this.#work && ask) {
      this.prepare(ask);
      await this.#loading;
    }
    await this.#work?.acts.start();
  }

  async retry(which?: Unfinished): Promise<void> {
    await this.#work?.acts.retry(which);
  }

  cancel(): void {
    if (this.#work) this.#work.acts.cancel();
    else this.dismiss();
  }

  /** `now` is ISO 8601 UTC. */
  async undo(now: string): Promise<void> {
    await this.#work?.acts.undo(now);
  }

  /** Forgets what was prepared, or what came of it. */
  dismiss(): void {
    this.#ask = undefined;
    if (this.#work) this.#work.acts.dismiss();
    else if (this.#standing !== idle) this.#tell(idle);
  }

  async #load(): Promise<void> {
    try {
      const { BulkActs, askOf, leftSelected } = await import('./bulk-work.js');
      const acts = new BulkActs(this.#store, this.#listeners);
      acts.subscribe(() => this.#listeners.tell());
      acts.overs.add((standing) => {
        this.#overs.tell((chosen) => leftSelected(chosen, standing));
      });
      this.#work = { acts, askOf };
      if (this.#ask) acts.prepare(askOf(this.#ask));
      else this.#listeners.tell();
    } catch {
      this.#tell({ ...this.#standing, ...(this.#ask && { state: 'ready', error: notLoaded() }) });
    } finally {
      this.#loading = undefined;
    }
  }

  #tell(standing: BulkStanding): void {
    this.#standing = standing;
    this.#listeners.tell();
  }
}

function notLoaded(): AdapterError {
  return new AdapterError('unavailable', 'What acts on many leads could not be loaded. Try again.');
}
