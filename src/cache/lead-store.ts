import type { QueryClient } from '@tanstack/query-core';
import type { LeadAdapter } from '../adapter/index.js';
import { systemTimers } from '../adapter/timers.js';
import type { Timers } from '../adapter/timers.js';
import { isDeleted } from '../core/index.js';
import type { Lead, LeadEvent, PresentedLead, StatusModel } from '../core/index.js';
import { CountsRefresh } from './counts-refresh.js';
import { Folds } from './folds.js';
import type { FoldParts, ModelFor } from './folds.js';
import type { LeadChange } from './list-changes.js';
import { LiveOverlay } from './live-overlay.js';
import type { LiveNews } from './live-overlay.js';
import { Newcomers } from './newcomers.js';
import { readLeadAnew } from './read-lead-anew.js';
import type { ReadSource } from './read-options.js';
import { Rows } from './rows.js';
import { batched, nextFrame } from './schedule.js';
import type { Schedule } from './schedule.js';
import { newerSnapshot } from './snapshot.js';
import { createIds, createStamps } from './stamps.js';
import type { NewId, Stamps } from './stamps.js';
import { Subscribers } from './subscribers.js';
import type { WishAnswer } from './wish-answer.js';
import { Wishes } from './wishes.js';

export interface LeadStoreOptions {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  /** @default the machine's */
  readonly timers?: Timers;
  /** When to tell of changes. @default once a frame */
  readonly schedule?: Schedule;
}

/**
 * What is known of one adapter's leads under one query client: the rows of loaded pages, over them what came
 * in since, over that the open wishes. It holds nothing that one of these three does not hold; it finds,
 * folds and tells.
 */
export class LeadStore implements ReadSource {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  readonly stamps: Stamps;
  readonly newId: NewId;
  readonly #rows: Rows;
  readonly #overlay = new LiveOverlay();
  readonly wishes: Wishes;
  readonly #folds = new Folds();
  readonly #subscribers: Subscribers;
  readonly #counts: CountsRefresh;
  readonly #newcomers: Newcomers;
  readonly #sweepSoon: () => void;
  #detach: (() => void) | undefined;
  #attached = 0;

  constructor({ client, adapter, timers = systemTimers, schedule = nextFrame }: LeadStoreOptions) {
    this.client = client;
    this.adapter = adapter;
    this.stamps = createStamps(() => timers.now());
    this.newId = createIds(this.stamps, () => timers.random());
    this.#rows = new Rows(client, adapter.id, this.stamps);
    this.wishes = new Wishes({
      client,
      adapter,
      stamps: this.stamps,
      onAnswer: ({ outcome }) => outcome.result === 'done' && outcome.lead && this.put(outcome.lead),
      onSettled: ({ wish }, answer) => void this.#afterAct(wish.leadId, answer),
    });
    this.#newcomers = new Newcomers(this.stamps);
    this.#subscribers = new Subscribers(schedule);
    this.#counts = new CountsRefresh(client, adapter.id, timers);
    this.#sweepSoon = batched(schedule, () => this.#sweep());
  }

  /** Listens to the caches until the function that comes back is called; as long as anybody shows leads. */
  attach(): () => void {
    this.#attached += 1;
    this.#detach ??= this.#listen();
    return () => {
      this.#attached -= 1;
      if (this.#attached > 0) return;
      this.#detach?.();
      this.#detach = undefined;
    };
  }

  /** Hears of changes of one lead, at most once a frame. */
  subscribe(leadId: string, listener: () => void): () => void {
    return this.#subscribers.add(leadId, listener);
  }

  /** Hears of every change, at most once a frame. */
  subscribeAll(listener: () => void): () => void {
    return this.#subscribers.addToAll(listener);
  }

  /** A loaded lead as it is to be shown; the same object until it changes. */
  getPresented(leadId: string, modelFor: ModelFor): PresentedLead | undefined {
    const parts = this.#parts(leadId, modelFor);
    const latestRead = this.#rows.get(leadId)?.latestRead ?? 0;
    return parts && this.#folds.presented(parts, this.wishes.of(leadId, latestRead));
  }

  /** What came in on the stream for a lead and may not be in a history that was read before. */
  newsOf(leadId: string): LiveNews | undefined {
    return this.#overlay.get(leadId);
  }

  /** The newest snapshot of a loaded lead, without what came in since: for a name, not for a status. */
  peek(leadId: string): Lead | undefined {
    return newerSnapshot(this.#rows.get(leadId), this.#overlay.get(leadId)?.snapshot)?.lead;
  }

  isLoaded(leadId: string): boolean {
    return this.#rows.get(leadId) !== undefined;
  }

  /** Every loaded lead as it is to be shown. */
  *loaded(modelFor: ModelFor): Generator<{ lead: PresentedLead; model: StatusModel }> {
    for (const id of this.#rows.ids()) {
      const lead = this.getPresented(id, modelFor);
      if (lead) yield { lead, model: modelFor(lead.lead) };
    }
  }

  /** The loaded leads that have news since a stamp, as they were read and as they are now. */
  *changes(modelFor: ModelFor, since: number): Generator<LeadChange> {
    for (const [id, { heard }] of this.#overlay.entries()) {
      if (heard <= since) continue;
      const row = this.#rows.get(id)?.lead;
      const parts = this.#parts(id, modelFor);
      if (row && parts) yield { row, now: this.#folds.lead(parts), model: parts.model };
    }
  }

  /** How many leads were added after a read that began at this stamp. */
  addedSince(begun: number): number {
    return this.#newcomers.countSince(begun);
  }

  /** Takes in a fact. Of a lead that is not loaded it is kept only while a page is on its way. */
  hear(event: LeadEvent): void {
    this.#counts.soon();
    const { leadId } = event;
    const isKept = this.isLoaded(leadId) || this.#rows.isReading;
    if (isKept && this.#overlay.addEvent(event, this.stamps())) this.#subscribers.changed(leadId);
    if (event.type !== 'lead.added' || this.isLoaded(leadId)) return;
    this.#newcomers.add(leadId);
    this.#subscribers.changed(leadId);
  }

  /** Takes in a snapshot, as {@link hear} a fact; `begun` is when it was of. @default now */
  put(lead: Lead, begun: number = this.stamps()): void {
    this.#counts.soon();
    if (!this.isLoaded(lead.id) && !this.#rows.isReading) return;
    if (this.#overlay.addSnapshot({ lead, begun })) this.#subscribers.changed(lead.id);
  }

  /** Reads again what is on screen: something may have been missed. */
  async readAgain(): Promise<void> {
    this.#newcomers.clear();
    this.#counts.now();
    await this.#rows.readAgain();
  }

  #parts(leadId: string, modelFor: ModelFor): FoldParts | undefined {
    const news = this.#overlay.get(leadId);
    const snapshot = newerSnapshot(this.#rows.get(leadId), news?.snapshot)?.lead;
    return snapshot && { model: modelFor(snapshot), snapshot, events: news?.events };
  }

  #listen(): () => void {
    const stopRows = this.#rows.watch(() => {
      this.#subscribers.everythingChanged();
      this.#sweepSoon();
    });
    const stopWishes = this.wishes.watch((leadId) => this.#subscribers.changed(leadId));
    return () => {
      stopRows();
      stopWishes();
      this.#counts.stop();
    };
  }

  /** Frees what no loaded lead needs; not while a page is on its way that may need it. */
  #sweep(): void {
    if (this.#rows.isReading) return;
    const isLoaded = (leadId: string): boolean => this.isLoaded(leadId);
    this.#overlay.retain(isLoaded);
    this.#folds.retain(isLoaded);
    this.#newcomers.sweep(isLoaded);
  }

  /** Unless the answer brought the lead along, it is read: only then is it known what came of the wish. */
  async #afterAct(leadId: string, answer: WishAnswer | undefined): Promise<void> {
    const lead = answer?.outcome.result === 'done' ? answer.outcome.lead : undefined;
    this.#counts.soon();
    if (lead && !isDeleted(lead)) return;
    const isRead = !lead && (await readLeadAnew(this, leadId).catch(() => false));
    if (!isRead) await this.readAgain();
  }
}
