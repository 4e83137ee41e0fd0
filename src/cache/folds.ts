import { journalEvents, present, withEvents } from '../core/index.js';
import type { Journal, Lead, PresentedLead, StatusModel, Wish } from '../core/index.js';
import { sameItems } from './same-items.js';

/** Which model a lead goes by. */
export type ModelFor = (lead: Lead) => StatusModel;

/** All that a lead is shown from. */
export interface FoldParts {
  readonly model: StatusModel;
  readonly snapshot: Lead;
  readonly events: Journal | undefined;
}

interface Folded extends FoldParts {
  readonly lead: Lead;
  shown?: { readonly wishes: readonly Wish[]; readonly presented: PresentedLead };
}

/** Folds news and wishes over snapshots, and keeps each result until one of its parts changes. */
export class Folds {
  readonly #byModel = new Map<StatusModel, Map<string, Folded>>();

  /** The lead with its news folded in. The same object until it changes. */
  lead(parts: FoldParts): Lead {
    return this.#fold(parts).lead;
  }

  /** The lead as it is to be shown. The same object until it changes. */
  presented(parts: FoldParts, wishes: readonly Wish[]): PresentedLead {
    const folded = this.#fold(parts);
    if (folded.shown && sameItems(folded.shown.wishes, wishes)) return folded.shown.presented;
    const presented = present(parts.model, folded.lead, wishes);
    folded.shown = { wishes, presented };
    return presented;
  }

  /** Frees what belongs to no loaded lead. */
  retain(isLoaded: (leadId: string) => boolean): void {
    for (const folds of this.#byModel.values()) {
      for (const id of folds.keys()) if (!isLoaded(id)) folds.delete(id);
    }
  }

  #fold(parts: FoldParts): Folded {
    const { model, snapshot, events } = parts;
    const known = this.#of(model).get(snapshot.id);
    if (known && known.snapshot === snapshot && known.events === events) return known;
    const lead = events ? withEvents(model, snapshot, journalEvents(events)) : snapshot;
    // Events that the snapshot has already change nothing: then what was shown stays.
    const folded: Folded = { ...parts, lead, ...(known?.lead === lead && { shown: known.shown }) };
    this.#of(model).set(snapshot.id, folded);
    return folded;
  }

  #of(model: StatusModel): Map<string, Folded> {
    const folds = this.#byModel.get(model) ?? new Map<string, Folded>();
    this.#byModel.set(model, folds);
    return folds;
  }
}
