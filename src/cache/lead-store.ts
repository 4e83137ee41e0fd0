import type { QueryClient } from '@tanstack/query-core';
import type { LeadAdapter } from '../adapter/index.js';
import { systemTimers } from '../adapter/timers.js';
import type { Timers } from '../adapter/timers.js';
import type { Lead, LeadEvent, PresentedLead } from '../core/index.js';
import { Access } from './access.js';
import { Attachment } from './attachment.js';
import { CountsRefresh } from './counts-refresh.js';
import type { ModelFor } from './folds.js';
import * as keys from './keys.js';
import { leftWishes } from './left-wishes.js';
import type { LeadStoreOptions } from './lead-store-options.js';
import { Listeners } from './listeners.js';
import { LiveOverlay } from './live-overlay.js';
import type { LiveNews } from './live-overlay.js';
import { Presenter } from './presenter.js';
import type { OpenWishes } from './presenter.js';
import { manners } from './read-options.js';
import { Rows } from './rows.js';
import { SharedStreams } from './shared-streams.js';
import { batched, nextFrame } from './schedule.js';
import { Still } from './still.js';
import { createStamps } from './stamps.js';
import type { Stamps } from './stamps.js';
import { Subscribers } from './subscribers.js';
import type { SeenWishes, WishHome } from './wish-home.js';
import type { Wishes } from './wishes.js';

/**
 * What is known of one adapter's leads under one query client: the rows of loaded pages, over them what came in since,
 * over that the open wishes. It holds nothing that one of these three does not hold; it finds, folds and tells.
 */
export class LeadStore implements WishHome {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  readonly scope: string;
  readonly stamps: Stamps;
  readonly timers: Timers;
  asked = 0;
  readonly #rows: Rows;
  readonly #overlay = new LiveOverlay();
  #wishes: SeenWishes;
  readonly #wishesOf: OpenWishes = (leadId, latestRead) => this.#wishes.of(leadId, latestRead);
  #stopWishes = (): void => undefined;
  readonly streams: SharedStreams;
  readonly access: Access;
  readonly presenter: Presenter;
  readonly subscribers: Subscribers;
  readonly counts: CountsRefresh;
  readonly #sweepSoon: () => void;
  /** Hears at once of each lead whose wishes change; `subscribers` hear a frame later what that comes to. */
  readonly wished = new Listeners<string>();
  readonly #shown = new Attachment(() => this.#listen());

  constructor(options: LeadStoreOptions) {
    const { client, adapter, scope = adapter.id, timers = systemTimers, schedule = nextFrame } = options;
    this.client = client;
    this.adapter = adapter;
    this.stamps = createStamps(() => timers.now());
    this.timers = timers;
    this.scope = scope;
    this.#rows = new Rows(client, this.scope, this.stamps);
    this.streams = new SharedStreams(adapter);
    this.access = new Access(client, this.scope);
    this.#wishes = leftWishes(this);
    this.presenter = new Presenter(this.#rows, this.#overlay, this.#wishesOf);
    this.subscribers = new Subscribers(schedule);
    this.counts = new CountsRefresh(client, this.scope, timers);
    this.#sweepSoon = batched(schedule, () => this.#sweep());
  }

  /** Listens to the caches until the function that comes back is called; as long as anybody shows leads. */
  attach(): () => void {
    return this.#shown.add();
  }

  /** Forgets all that is known, unless somebody still shows it: another account must not see it. */
  drop(): void {
    if (this.#shown.isNeeded) return;
    this.#wishes.clear();
    this.client.removeQueries({ queryKey: keys.all(this.scope) });
  }

  /** The wishes on these leads, as they are seen; `openWishes` gives those that can be made. */
  get wishes(): SeenWishes {
    return this.#wishes;
  }

  /** Takes in the wishes that can be made from now on. */
  takeWishes(wishes: Wishes): void {
    this.#wishes = wishes;
    if (!this.#shown.isNeeded) return;
    this.#watchWishes();
    this.subscribers.everythingChanged();
  }

  /** Holds everything as it is, until that is ended. */
  hold(): Still {
    return new Still(this.#rows, this.#overlay, this.#wishesOf, this.wished);
  }

  /** A loaded lead as it is to be shown; the same object until it changes. */
  getPresented(leadId: string, modelFor: ModelFor): PresentedLead | undefined {
    return this.presenter.get(leadId, modelFor);
  }

  /** What came in on the stream for a lead and may not be in a history that was read before. */
  newsOf(leadId: string): LiveNews | undefined {
    return this.#overlay.get(leadId);
  }

  /** The newest snapshot of a loaded lead, without what came in since: for a name, not for a status. */
  peek(leadId: string): Lead | undefined {
    return this.presenter.newest(leadId)?.lead;
  }

  isLoaded(leadId: string): boolean {
    return this.#rows.get(leadId) !== undefined;
  }

  /** Takes in a fact. Of a lead that is not loaded it is kept only while a page is on its way. */
  hear(event: LeadEvent): void {
    this.counts.soon();
    this.#wishes.hear(event);
    const { leadId } = event;
    const isKept = this.isLoaded(leadId) || this.#rows.isReading;
    if (isKept && this.#overlay.addEvent(event, this.stamps())) this.subscribers.changed(leadId);
  }

  /** Takes in a snapshot, as {@link hear} a fact; `begun` is when it was of. @default now */
  put(lead: Lead, begun: number = this.stamps()): void {
    this.counts.soon();
    this.#wishes.hearAll(lead);
    if (!this.isLoaded(lead.id) && !this.#rows.isReading) return;
    if (this.#overlay.addSnapshot({ lead, begun })) this.subscribers.changed(lead.id);
  }

  /** The stamp before which what was read is too old for whoever comes now: it is read again. */
  staleBefore(): number {
    return Math.max(this.#rows.since, this.stamps() - manners.staleTime * 1000);
  }

  /** Reads again what is on screen. Where nobody has asked for it, since something was missed, no row moves. */
  readAgain(isAsked = true): Promise<void> {
    if (isAsked) this.asked = this.stamps();
    this.counts.now();
    return this.#rows.readAgain();
  }

  #listen(): () => void {
    const everythingChanged = (): void => this.subscribers.everythingChanged();
    const stopRows = this.#rows.watch(() => {
      everythingChanged();
      this.#sweepSoon();
    });
    const stopAccess = this.access.watch(everythingChanged);
    this.#watchWishes();
    return () => {
      for (const stop of [stopRows, stopAccess, this.#stopWishes]) stop();
      this.counts.stop();
    };
  }

  #watchWishes(): void {
    this.#stopWishes();
    this.#stopWishes = this.#wishes.watch((leadId) => {
      this.wished.tell(leadId);
      this.subscribers.changed(leadId);
    });
  }

  /** Frees what no loaded lead needs; not while a page is on its way that may need it. */
  #sweep(): void {
    if (this.#rows.isReading) return;
    const isLoaded = (leadId: string): boolean => this.isLoaded(leadId);
    this.#overlay.retain(isLoaded);
    this.presenter.retain(isLoaded);
    this.#wishes.sweep((leadId) => this.#rows.get(leadId)?.latestRead);
  }
}
