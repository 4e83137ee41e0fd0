import type { AdapterError } from '../../adapter/index.js';
import { selectionSize } from '../../core/index.js';
import type { Selection } from '../../core/index.js';
import type { LeadStore } from '../lead-store.js';
import { Listeners } from '../listeners.js';
import { newId } from '../new-id.js';
import { askAgain, countAgain } from './bulk-again.js';
import type { Unfinished } from './bulk-again.js';
import { tellForecast } from './bulk-forecast.js';
import type { BulkAsk } from './bulk-forecast.js';
import type { Turn } from '../turns.js';
import { BulkBoard } from './bulk-board.js';
import { partsOf } from './bulk-part.js';
import type { BulkPart } from './bulk-part.js';
import { addTotals } from './bulk-report.js';
import { isInDoubt, isKnown, joinResults } from './bulk-run.js';
import type { PartResult } from './bulk-run.js';
import { BulkSearch, moreThanSeen } from './bulk-search.js';
import { idle } from './bulk-standing.js';
import type { BulkStanding, Watchers } from './bulk-standing.js';
import { takeUndoTurn } from './bulk-turn.js';
import { joinReports, nothingYet, takeBack, undoableOf, undosOf, withUndos } from './bulk-undo.js';
import { carryOut, takeIn } from './carry-out.js';
import { settle } from './settle.js';
import type { Settled } from './settle.js';
import { tellUnseen } from './tell-unseen.js';

/**
 * One act on many leads at a time: what would come of it, carrying it out, trying again what failed, taking
 * it back. It goes on when the component that began it is gone.
 */
export class BulkActs {
  readonly #store: LeadStore;
  readonly #search: BulkSearch;
  readonly #board = new BulkBoard();
  /** Those who hear of an act that has been carried out as far as it could be. */
  readonly overs = new Listeners<BulkStanding>();
  #ask: BulkAsk | undefined;
  #results: PartResult[] = [];
  #takenBack = nothingYet;
  #ending = new AbortController();

  constructor(store: LeadStore, watchers?: Watchers) {
    this.#store = store;
    this.#search = new BulkSearch(store);
    this.#board.subscribe(() => tellUnseen(watchers, this.#ask, this.#board.standing));
  }

  subscribe(listener: () => void): () => void {
    return this.#board.subscribe(listener);
  }

  /** The same object until it changes. */
  getStanding(): BulkStanding {
    return this.#board.standing;
  }

  /** Finds out what would come of an act, and does nothing. While one is being carried out, it is left alone. */
  prepare(ask: BulkAsk): void {
    if (this.#board.isBusy) return;
    this.#ask = ask;
    void this.#forecast(ask, this.#begin(ask, { state: 'asking' }));
  }

  /**
   * Carries out what was prepared; where the leads of a query have to be found first, after that. Where more
   * of them are found than a person was told of, nothing is done, and the number is told.
   */
  async start(): Promise<void> {
    const { state, forecast } = this.#board.standing;
    const ask = this.#ask;
    if (!ask || (state !== 'asking' && state !== 'ready')) return;
    const signal = this.#beginRun(ask);
    const { value, error }: Settled<Selection> = this.#search.isNeededFor(ask.selection)
      ? await this.#find(ask, signal)
      : { value: ask.selection };
    if (!value)
      return this.#board.tell({ state: 'ready', isCanceled: false, ...(!signal.aborted && { error }) });
    const more = forecast ? undefined : moreThanSeen(ask.selection, selectionSize(value));
    if (more) return this.#forecast(ask, this.#begin(ask, { state: 'asking' }), more);
    this.#results = [];
    this.#takenBack = nothingYet;
    await this.#run(ask, partsOf(value, this.#store.adapter.capabilities, this.#newKey), signal);
  }

  /** Asks once more for the leads that failed, and for no other; or for those that were not attempted. */
  async retry(which: Unfinished = 'failed'): Promise<void> {
    const ask = this.#ask;
    if (!ask || this.#board.standing.state !== 'over') return;
    const { parts, kept } = askAgain(this.#results, which, this.#store.adapter, this.#newKey);
    if (parts.length === 0) return;
    this.#results = [...kept];
    await this.#run(ask, parts, this.#beginRun(ask));
  }

  /** Sends nothing more. What is on its way is waited for. */
  cancel(): void {
    if (this.#board.standing.state === 'asking') this.dismiss();
    if (this.#board.standing.state !== 'running' || this.#ending.signal.aborted) return;
    this.#ending.abort();
    this.#board.tell({ isCanceled: true });
  }

  /** Takes back what was done, as far as the backend can. `now` is ISO 8601 UTC. */
  async undo(now: string): Promise<void> {
    const { error: _former, ...standing } = this.#board.standing;
    const { state, undo } = standing;
    if (state !== 'over' || !undo.ok || !this.#ask) return;
    if (now > undo.until) return this.#board.tell({ undo: { ok: false, reason: 'expired' } });
    this.#board.write({ ...standing, state: 'undoing' });
    const turn = takeUndoTurn(this.#store, this.#ask, this.#results);
    if (!turn.hasCome) await turn.come;
    const taken = await takeBack(undosOf(this.#results), this.#store.adapter);
    this.#results = withUndos(this.#results, taken.left);
    this.#takenBack = joinReports(this.#takenBack, taken.report);
    await takeIn(this.#store, taken.report);
    turn.leave();
    if (!isKnown(taken)) void this.#store.readAgain();
    if (taken.error) return this.#board.tell({ state: 'over', error: taken.error });
    this.#board.tell({ state: 'undone', undone: this.#takenBack, undo: { ok: false, reason: 'undone' } });
  }

  /** Forgets what was prepared, or what came of it. */
  dismiss(): void {
    if (this.#board.isBusy || this.#board.standing.state === 'idle') return;
    this.#ending.abort();
    this.#search.forget();
    this.#ask = undefined;
    this.#board.write(idle);
  }

  async #forecast(ask: BulkAsk, signal: AbortSignal, doubt?: AdapterError): Promise<void> {
    const { value, error }: Settled<Selection> = this.#search.isNeededFor(ask.selection)
      ? await this.#find(ask, signal)
      : { value: ask.selection };
    if (signal.aborted) return;
    const meant = { ...ask, selection: value ?? ask.selection };
    const found = this.#search.leads(ask.modelFor) ?? this.#store.presenter.all(ask.modelFor);
    const told = await tellForecast(this.#store.adapter, meant, found, this.#newKey, signal);
    if (signal.aborted) return;
    const why = doubt ?? error ?? told.error;
    this.#board.tell({
      state: 'ready',
      ...told,
      count: selectionSize(meant.selection),
      ...(why && { error: why }),
    });
  }

  #find({ selection }: BulkAsk, signal: AbortSignal): Promise<Settled<Selection>> {
    return settle(this.#search.find(selection, signal, (finding) => this.#board.tell({ finding })));
  }

  async #run(ask: BulkAsk, parts: readonly BulkPart[], signal: AbortSignal): Promise<void> {
    let totals = joinResults(this.#results).totals;
    this.#board.tell({ progress: totals });
    const turn = await carryOut(this.#store, ask, parts, {
      signal,
      onProgress: (further) => this.#board.tell({ progress: addTotals(totals, further) }),
      onResult: (result) => {
        this.#results.push(result);
        totals = addTotals(totals, result.report.totals);
        this.#board.tell({ progress: totals });
      },
    });
    this.#finish(turn);
  }

  #finish(turn: Turn): void {
    const read = this.#results.every(isKnown) ? undefined : this.#store.readAgain();
    if (read && this.#results.some(isInDoubt)) void read.finally(() => turn.leave());
    else turn.leave();
    const report = joinResults(this.#results);
    this.#board.tell({
      state: 'over',
      report,
      retryable: countAgain(this.#results, 'failed'),
      undo: undoableOf(undosOf(this.#results), report.totals.done, this.#store.adapter),
    });
    this.overs.tell(this.#board.standing);
  }

  /** Stands at the beginning of something that can be ended. */
  #begin(ask: BulkAsk, change: Partial<BulkStanding>): AbortSignal {
    const { action, params, selection } = ask;
    this.#ending.abort();
    this.#ending = new AbortController();
    const count = selectionSize(selection);
    this.#board.write({ ...idle, action, selection, count, ...(params && { params }), ...change });
    return this.#ending.signal;
  }

  #beginRun(ask: BulkAsk): AbortSignal {
    const { count, forecast } = this.#board.standing;
    return this.#begin(ask, { state: 'running', count, ...(forecast && { forecast }) });
  }

  readonly #newKey = (): string => newId(this.#store, 'bulk');
}
