import type { AdapterError, ActReport } from '../../adapter/index.js';
import type { JsonValue, Selection } from '../../core/index.js';
import type { BulkForecast } from './bulk-forecast.js';
import type { BulkReport, BulkTotals } from './bulk-report.js';
import type { Finding } from './bulk-search.js';

/** Why what was done cannot be taken back. */
export type UndoRefusal = 'unsupported' | 'nothing-done' | 'expired' | 'undone';

/** Whether what was done can be taken back, and until when. ISO 8601 UTC. */
export type Undoable =
  | { readonly ok: true; readonly until: string }
  | { readonly ok: false; readonly reason: UndoRefusal };

/** How an act on many leads stands. */
export interface BulkStanding {
  /**
   * `asking`: what would come of it is being found out; `ready`: that is known, nothing was done yet; `over`:
   * it was carried out as far as it could be; `undone`: and taken back as far as it could be.
   */
  readonly state: 'idle' | 'asking' | 'ready' | 'running' | 'over' | 'undoing' | 'undone';
  readonly action?: string;
  readonly params?: { readonly [name: string]: JsonValue };
  /** The leads it is for, as they were chosen when it was asked for. */
  readonly selection?: Selection;
  /** How many leads it is for: as many as were chosen, or as were found of a query. */
  readonly count: number;
  /** How far it is found out who matches, where a query was chosen and the backend takes ids only. */
  readonly finding?: Finding;
  readonly forecast?: BulkForecast;
  /** What has come of it so far. */
  readonly progress?: BulkTotals;
  /** It was canceled: what is on its way is waited for, nothing more is sent. */
  readonly isCanceled: boolean;
  readonly report?: BulkReport;
  /** How many of the failed can be asked for again by `retry`. */
  readonly retryable: number;
  readonly undo: Undoable;
  /** What came of taking it back. */
  readonly undone?: ActReport;
  /** Why the forecast or the undo could not be had. */
  readonly error?: AdapterError;
}

/** Those who show how an act stands: how many they are. */
export interface Watchers {
  readonly size: number;
}

/** Nothing was asked for. */
export const idle: BulkStanding = {
  state: 'idle',
  count: 0,
  isCanceled: false,
  retryable: 0,
  undo: { ok: false, reason: 'nothing-done' },
};
