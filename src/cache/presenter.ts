import type { PresentedLead, StatusModel, Wish } from '../core/index.js';
import { Folds } from './folds.js';
import type { FoldParts, ModelFor } from './folds.js';
import type { LeadChange } from './list-changes.js';
import type { LiveNews } from './live-overlay.js';
import type { IndexedRow } from './row-index.js';
import { isDated, newerSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** The open wishes of a lead that was last read by a read which began at a stamp. */
export type OpenWishes = (leadId: string, latestRead: number) => readonly Wish[];

/** Where the rows are found: among the loaded pages, or as they were. */
interface RowSource {
  get(leadId: string): IndexedRow | undefined;
  entries(): Iterable<[string, IndexedRow]>;
}

/** Where is found what came in since. */
interface NewsSource {
  get(leadId: string): LiveNews | undefined;
  entries(): Iterable<[string, LiveNews]>;
}

/** Shows loaded leads: the row of a page, over it what came in since, over that the open wishes. */
export class Presenter {
  readonly #rows: RowSource;
  readonly #overlay: NewsSource;
  readonly #wishes: OpenWishes;
  readonly #folds = new Folds();

  constructor(rows: RowSource, overlay: NewsSource, wishes: OpenWishes) {
    this.#rows = rows;
    this.#overlay = overlay;
    this.#wishes = wishes;
  }

  /** A loaded lead as it is to be shown; the same object until it changes. */
  get(leadId: string, modelFor: ModelFor): PresentedLead | undefined {
    const parts = this.#parts(leadId, modelFor);
    const latestRead = this.#rows.get(leadId)?.latestRead ?? 0;
    return parts && this.#folds.presented(parts, this.#wishes(leadId, latestRead));
  }

  /** The newest snapshot of a loaded lead, without what came in since. */
  newest(leadId: string): Snapshot | undefined {
    return newerSnapshot(this.#rows.get(leadId), this.#overlay.get(leadId)?.snapshot);
  }

  /** Every loaded lead as it is to be shown. */
  *all(modelFor: ModelFor): Generator<{ lead: PresentedLead; model: StatusModel }> {
    for (const [id] of this.#rows.entries()) {
      const lead = this.get(id, modelFor);
      if (lead) yield { lead, model: modelFor(lead.lead) };
    }
  }

  /** The loaded leads that have news since a stamp, as they were read and as they are now. */
  *changes(modelFor: ModelFor, since: number): Generator<LeadChange> {
    for (const [id] of this.#overlay.entries()) {
      const change = this.change(id, modelFor, since);
      if (change) yield change;
    }
  }

  change(leadId: string, modelFor: ModelFor, since: number): LeadChange | undefined {
    const news = this.#overlay.get(leadId);
    if (!news || news.heard <= since) return undefined;
    const row = this.#rows.get(leadId)?.lead;
    const parts = this.#parts(leadId, modelFor);
    return row && parts && { row, now: this.#folds.lead(parts), model: parts.model };
  }

  /** Frees what belongs to no loaded lead. */
  retain(isLoaded: (leadId: string) => boolean): void {
    this.#folds.retain(isLoaded);
  }

  #parts(leadId: string, modelFor: ModelFor): FoldParts | undefined {
    const newest = this.newest(leadId);
    if (!newest) return undefined;
    const { lead: snapshot, begun } = newest;
    const news = this.#overlay.get(leadId);
    // A snapshot that does not say what it is of is of when it was read: what was heard before is in it.
    const isIn = news !== undefined && !isDated(snapshot) && news.heard < begun;
    return { model: modelFor(snapshot), snapshot, events: isIn ? undefined : news?.events };
  }
}
