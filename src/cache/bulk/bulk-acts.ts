import { toAdapterError } from '../../adapter/index.js';
import type { ActReport } from '../../adapter/index.js';
import { selectionSize } from '../../core/index.js';
import type { LeadStore } from '../lead-store.js';
import { askAgain, countAgain } from './bulk-again.js';
import type { Unfinished } from './bulk-again.js';
import { forecastBy, forecastFrom } from './bulk-forecast.js';
import type { BulkAsk } from './bulk-forecast.js';
import { partsOf } from './bulk-part.js';
import type { BulkPart } from './bulk-part.js';
import { addTotals } from './bulk-report.js';
import { areKnown, joinResults, runParts } from './bulk-run.js';
import type { PartResult } from './bulk-run.js';
import { idle } from './bulk-standing.js';
import type { BulkStanding } from './bulk-standing.js';
import { BulkWishes } from './bulk-wishes.js';
import { takeBack, undoableOf, undosOf } from './bulk-undo.js';
import type { UndoToken } from './bulk-undo.js';
import { settle } from './settle.js';
import { wishesOf } from './wishes-of-part.js';

/**
 * One act on many leads at a time: what would come of it, carrying it out, trying again what failed, taking
 * it back. It goes on when the component that began it is gone.
 */
export class BulkActs {
  readonly #store: LeadStore;
  readonly #listeners = new Set<() => void>();
  readonly #overs = new Set<(standing: BulkStanding) => void>();
  #standing = idle;
  #ask: BulkAsk | undefined;
  #results: PartResult[] = [];
  #undos: readonly UndoToken[] = [];
  #ending = new AbortController();

  constructor(store: LeadStore) {
    this.#store = store;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The same object until it changes. */
  getStanding(): BulkStanding {
    return this.#standing;
  }

  /** Hears of an act that has been carried out as far as it could be. */
  onOver(listener: (standing: BulkStanding) => void): () => void {
    this.#overs.add(listener);
    return () => this.#overs.delete(listener);
  }

  /** Finds out what would come of an act, and does nothing. While one is being carried out, it is left alone. */
  prepare(ask: BulkAsk): void {
    if (this.#isBusy) return;
    this.#begin(ask);
    void this.#forecast(ask, this.#ending.signal);
  }

  /** Carries out what was prepared. */
  async start(): Promise<void> {
    const { state } = this.#standing;
    const ask = this.#ask;
    if (!ask || (state !== 'asking' && state !== 'ready')) return;
    this.#ending.abort();
    this.#results = [];
    try {
      await this.#run(ask, partsOf(ask.selection, this.#store.adapter, this.#newKey));
    } catch (error) {
      this.#tell({ state: 'ready', error: toAdapterError(error) });
    }
  }

  /** Asks once more for the leads that failed, and for no other; or for those that were not attempted. */
  async retry(which: Unfinished = 'failed'): Promise<void> {
    const ask = this.#ask;
    if (!ask || this.#standing.state !== 'over') return;
    const { parts, kept } = askAgain(this.#results, which, this.#store.adapter, this.#newKey);
    if (parts.length === 0) return;
    this.#results = [...kept];
    await this.#run(ask, parts);
  }

  /** Sends nothing more. What is on its way is waited for. */
  cancel(): void {
    if (this.#standing.state === 'asking') this.dismiss();
    if (this.#standing.state !== 'running') return;
    this.#ending.abort();
    this.#tell({ isCanceled: true });
  }

  /** Takes back what was done, as far as the backend can. `now` is ISO 8601 UTC. */
  async undo(now: string): Promise<void> {
    const { state, undo } = this.#standing;
    if (state !== 'over' || !undo.ok) return;
    if (now > undo.until) return this.#tell({ undo: { ok: false, reason: 'expired' } });
    this.#tell({ state: 'undoing' });
    const { report, left, error } = await takeBack(this.#undos, this.#store.adapter);
    this.#undos = left;
    this.#takeIn(report);
    if (report.outcomes.some((outcome) => outcome.result === 'done' && !outcome.lead))
      void this.#store.readAgain();
    if (error) this.#tell({ state: 'over', error });
    else this.#tell({ state: 'undone', undone: report, undo: { ok: false, reason: 'undone' } });
  }

  /** Forgets what was prepared, or what came of it. */
  dismiss(): void {
    if (this.#isBusy || this.#standing.state === 'idle') return;
    this.#ending.abort();
    this.#ask = undefined;
    this.#replace(idle);
  }

  async #forecast(ask: BulkAsk, signal: AbortSignal): Promise<void> {
    const { adapter } = this.#store;
    const canTell = adapter.capabilities.dryRun && adapter.capabilities.bulk !== false;
    const told = canTell ? await settle(forecastBy(adapter, ask, this.#newKey, signal)) : {};
    if (signal.aborted) return;
    const forecast = told.value ?? (await forecastFrom(this.#store.loaded(ask.modelFor), ask, signal));
    if (signal.aborted) return;
    this.#tell({ state: 'ready', forecast, ...(told.error && { error: told.error }) });
  }

  async #run(ask: BulkAsk, parts: readonly BulkPart[]): Promise<void> {
    const { action, params, selection } = ask;
    const { client, adapter, scope, stamps, wishes } = this.#store;
    const { signal } = (this.#ending = new AbortController());
    const many = (wishes.many ??= new BulkWishes((leadId) => wishes.tell(leadId)));
    let totals = joinResults(this.#results).totals;
    const { forecast, count } = this.#standing;
    const about = { action, selection, count, ...(params && { params }), ...(forecast && { forecast }) };
    this.#replace({ ...idle, ...about, state: 'running', progress: totals });
    await runParts(parts, {
      client,
      adapter,
      scope,
      ask: { action, ...(params && { params }) },
      signal,
      onSend: (part) => many.begin(wishesOf(this.#store, ask, part)),
      onProgress: (further) => this.#tell({ progress: addTotals(totals, further) }),
      onPart: (result) => {
        this.#results.push(result);
        totals = addTotals(totals, result.report.totals);
        this.#takeIn(result.report);
        many.end(result.part.key, result.report, stamps());
        this.#tell({ progress: totals });
      },
    });
    this.#finish();
  }

  #finish(): void {
    if (!areKnown(this.#results)) void this.#store.readAgain();
    const report = joinResults(this.#results);
    this.#undos = undosOf(this.#results);
    this.#tell({
      state: 'over',
      report,
      retryable: countAgain(this.#results, 'failed'),
      undo: undoableOf(this.#undos, report.totals.done, this.#store.adapter),
    });
    for (const listener of this.#overs) listener(this.#standing);
  }

  #takeIn({ outcomes }: ActReport): void {
    for (const outcome of outcomes) {
      if (outcome.result === 'done' && outcome.lead) this.#store.put(outcome.lead);
    }
  }

  #begin(ask: BulkAsk): void {
    const { action, params, selection } = ask;
    this.#ending.abort();
    this.#ending = new AbortController();
    this.#ask = ask;
    const count = selectionSize(selection);
    this.#replace({ ...idle, state: 'asking', action, selection, count, ...(params && { params }) });
  }

  #tell(change: Partial<BulkStanding>): void {
    this.#replace({ ...this.#standing, ...change });
  }

  #replace(standing: BulkStanding): void {
    this.#standing = standing;
    for (const listener of this.#listeners) listener();
  }

  get #isBusy(): boolean {
    return this.#standing.state === 'running' || this.#standing.state === 'undoing';
  }

  readonly #newKey = (): string => this.#store.newId('bulk');
}
