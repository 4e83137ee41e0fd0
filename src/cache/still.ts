import type { PresentedLead } from '../core/index.js';
import type { ModelFor } from './folds.js';
import type { Listeners } from './listeners.js';
import type { LiveNews, LiveOverlay } from './live-overlay.js';
import { Presenter } from './presenter.js';
import type { OpenWishes } from './presenter.js';
import type { IndexedRow } from './row-index.js';
import type { Rows } from './rows.js';

/**
 * Leads as they were at one moment, for a view whose rows a person holds still while others go on.
 * What was not known then is as it was when it was first looked at. Nothing is copied but the references.
 */
export class Still {
  readonly #source: Rows;
  readonly #overlay: LiveOverlay;
  readonly #rows: Map<string, IndexedRow>;
  readonly #news: Map<string, LiveNews>;
  readonly #presenter: Presenter;

  /** Ends the holding: what is asked for is heard of no more. */
  readonly end: () => void;

  constructor(rows: Rows, overlay: LiveOverlay, wishes: OpenWishes, wished: Listeners<string>) {
    this.#source = rows;
    this.#overlay = overlay;
    this.#rows = new Map(rows.entries());
    this.#news = new Map(overlay.entries());
    const known = { get: (id: string) => this.#row(id), entries: () => this.#rows.entries() };
    this.#presenter = new Presenter(known, this.#news, wishes);
    // Somebody has asked for something on a lead: it goes on to now.
    this.end = wished.add((leadId) => {
      this.#rows.delete(leadId);
      this.#news.delete(leadId);
    });
  }

  /** A lead as it was, and over it the wishes that are open now. */
  get(leadId: string, modelFor: ModelFor): PresentedLead | undefined {
    return this.#presenter.get(leadId, modelFor);
  }

  #row(leadId: string): IndexedRow | undefined {
    const known = this.#rows.get(leadId);
    if (known) return known;
    const row = this.#source.get(leadId);
    const news = this.#overlay.get(leadId);
    if (row) this.#rows.set(leadId, row);
    if (row && news) this.#news.set(leadId, news);
    return row;
  }
}
