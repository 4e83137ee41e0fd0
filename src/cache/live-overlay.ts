import { emptyJournal, includesEvent, statusReducer } from '../core/index.js';
import type { Journal, LeadEvent } from '../core/index.js';
import { isDated, newerSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** What is known of a lead beyond its page: a newer snapshot, and the latest event of each type. */
export interface LiveNews {
  readonly snapshot?: Snapshot;
  readonly events: Journal;
  /** The stamp of the moment the latest of it came. */
  readonly heard: number;
}

/**
 * What came in after the pages were read, by lead. It is folded over a page's row and never written into
 * it. A lead takes one entry, however much happens to it.
 */
export class LiveOverlay {
  readonly #news = new Map<string, LiveNews>();

  get(leadId: string): LiveNews | undefined {
    return this.#news.get(leadId);
  }

  entries(): IterableIterator<[string, LiveNews]> {
    return this.#news.entries();
  }

  /** Takes a fact in, in any order and any number of times. Tells whether it was news. */
  addEvent(event: LeadEvent, heard: number): boolean {
    const known = this.#news.get(event.leadId);
    if (known?.snapshot && includesEvent(known.snapshot.lead, event)) return false;
    const before = known?.events ?? emptyJournal;
    const events = statusReducer(before, event);
    if (events === before) return false;
    this.#news.set(event.leadId, { ...known, events, heard });
    return true;
  }

  /**
   * Takes a snapshot in, unless a newer one is known. One that says neither version nor `updatedAt` is of
   * now: the events heard before it are in it. Tells whether it was news.
   */
  addSnapshot(snapshot: Snapshot): boolean {
    const { id } = snapshot.lead;
    const known = this.#news.get(id);
    if (newerSnapshot(known?.snapshot, snapshot) !== snapshot) return false;
    const events = isDated(snapshot.lead) ? (known?.events ?? emptyJournal) : emptyJournal;
    this.#news.set(id, { snapshot, events, heard: snapshot.begun });
    return true;
  }

  /** Frees what belongs to no loaded lead. */
  retain(isLoaded: (leadId: string) => boolean): void {
    for (const id of this.#news.keys()) if (!isLoaded(id)) this.#news.delete(id);
  }
}
