import { hashKey } from '@tanstack/query-core';
import type { QueryClient, QueryKey } from '@tanstack/query-core';
import type { PresentedLead } from '../core/index.js';
import type { ModelFor } from './folds.js';
import * as keys from './keys.js';
import type { LiveNews, LiveOverlay } from './live-overlay.js';
import { pagesIn } from './page.js';
import type { LoadedRows, ReadPage } from './page.js';
import { Presenter } from './presenter.js';
import type { OpenWishes } from './presenter.js';
import type { IndexedRow } from './row-index.js';
import type { Rows } from './rows.js';

export interface StillOptions {
  readonly client: QueryClient;
  readonly scope: string;
  readonly rows: Rows;
  readonly overlay: LiveOverlay;
  readonly wishes: OpenWishes;
}

/**
 * Lists and leads as they were at one moment, for a view whose rows a person holds still while others go on.
 * What was not known then is as it was when it was first looked at. Nothing is copied but the references.
 */
export class Still {
  readonly #options: StillOptions;
  readonly #rows: Map<string, IndexedRow>;
  readonly #news: Map<string, LiveNews>;
  readonly #pages = new Map<string, readonly ReadPage[]>();
  readonly #presenter: Presenter;

  constructor(options: StillOptions) {
    const { client, scope, rows, overlay, wishes } = options;
    this.#options = options;
    this.#rows = new Map(rows.entries());
    this.#news = new Map(overlay.entries());
    const loaded = client.getQueriesData<LoadedRows>({ queryKey: keys.rows(scope) });
    for (const [key, now] of loaded) this.#pages.set(hashKey(key), pagesIn(now));
    const known = { get: (id: string) => this.#row(id), ids: () => this.#rows.keys() };
    this.#presenter = new Presenter(known, this.#news, wishes);
  }

  /** A lead as it was, and over it the wishes that are open now. */
  get(leadId: string, modelFor: ModelFor): PresentedLead | undefined {
    return this.#presenter.get(leadId, modelFor);
  }

  /** One entry of the cache as it was; of a list that loads more, also the pages that came after. */
  pages(key: QueryKey, now: readonly ReadPage[]): readonly ReadPage[] {
    const hash = hashKey(key);
    const then = this.#pages.get(hash) ?? [];
    const pages = now.length > then.length ? [...then, ...now.slice(then.length)] : then;
    this.#pages.set(hash, pages);
    return pages;
  }

  /** Lets one lead go on to now: somebody has asked for something on it. */
  renew(leadId: string): void {
    this.#rows.delete(leadId);
    this.#news.delete(leadId);
  }

  #row(leadId: string): IndexedRow | undefined {
    const known = this.#rows.get(leadId);
    if (known) return known;
    const row = this.#options.rows.get(leadId);
    const news = this.#options.overlay.get(leadId);
    if (row) this.#rows.set(leadId, row);
    if (row && news) this.#news.set(leadId, news);
    return row;
  }
}
