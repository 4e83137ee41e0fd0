import type { Phase, RefusalReason } from '../core/index.js';
import type { TransferMessages } from './transfer-messages.js';

/** What the grid says beside its columns' names. */
export interface GridMessages {
  readonly columns: {
    readonly substatus: string;
    readonly next: string;
    readonly owner: string;
    readonly campaign: string;
    readonly tags: string;
  };
  /** When a lead goes on: `in 3 days`. */
  readonly goesOn: (when: string) => string;
  readonly moreTags: (count: number) => string;
  /** A cell of the host's that failed. */
  readonly noCell: string;
  /** Where the backend tells no total: how many are loaded. */
  readonly loaded: (count: number) => string;
  /** On paper, where it is not all: how many of how many. */
  readonly onPaper: (printed: number, total: number, precision: 'exact' | 'at-least') => string;
  readonly notFound: (text: string) => string;
  /** So many rows of a range are not loaded. */
  readonly leftOut: (count: number) => string;
  readonly copied: (count: number) => string;
  readonly open: (name: string) => string;
  /** Announced, gathered: how many leads changed on screen. */
  readonly changed: (count: number) => string;
  /** On the button that brings in what changed. */
  readonly bringIn: string;
}

/** The panel in which columns are chosen, ordered and sized. */
export interface ColumnMessages {
  readonly open: string;
  readonly density: string;
  readonly densities: { readonly compact: string; readonly normal: string; readonly comfortable: string };
  readonly earlier: (column: string) => string;
  readonly later: (column: string) => string;
  readonly narrower: (column: string) => string;
  readonly wider: (column: string) => string;
  readonly reset: string;
  readonly moved: (column: string, place: number) => string;
  readonly resized: (column: string, pixels: number) => string;
}

/** Filters beside the status. */
export interface MoreFilterMessages {
  readonly label: string;
  readonly phase: string;
  readonly phases: { readonly [phase in Phase]: string };
  readonly owner: string;
  readonly step: string;
  readonly tags: string;
  readonly campaign: string;
  readonly activity: string;
  readonly anyTime: string;
  readonly lastDays: (days: number) => string;
  readonly since: (time: string) => string;
  readonly searchHint: string;
  /** Where the backend tells no numbers. */
  readonly noCounts: string;
  readonly noValues: string;
}

export interface ViewMessages {
  readonly label: string;
  readonly everybody: string;
  readonly ready: string;
  readonly own: string;
  readonly save: string;
  readonly name: string;
  readonly confirm: string;
  readonly remove: (name: string) => string;
  readonly saved: (name: string) => string;
}

/** Acting on many leads. */
export interface BulkMessages {
  readonly label: string;
  readonly selected: (count: number) => string;
  readonly more: string;
  /** What would come of an act: `Pause: possible for 9,840 of 12,340.` */
  readonly possible: (action: string, done: number, total: number) => string;
  readonly impossible: (count: number, labels: readonly string[]) => string;
  readonly noneSo: (action: string) => string;
  readonly some: (count: number, reason: string) => string;
  readonly reasons: { readonly [reason in RefusalReason]: string };
  readonly checking: string;
  /** Before it is checked, where a backend takes leads by name only: which of them match is read first. */
  readonly finding: (done: number, total: number) => string;
  readonly unchecked: string;
  /** The question before an act that cannot be taken back; names the number. */
  readonly ask: (action: string, count: number) => string;
  readonly go: (action: string, count: number) => string;
  readonly cancel: string;
  readonly until: string;
  readonly byHand: string;
  /** In its place, when the date given is over. */
  readonly past: string;
  readonly note: string;
  readonly working: (action: string, done: number, total: number) => string;
  readonly stop: string;
  readonly report: (action: string) => string;
  readonly done: (count: number) => string;
  /** What came of an act, its numbers one after the other: `5 done, 3 refused`. */
  readonly totals: (labels: readonly string[]) => string;
  readonly refused: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly notAttempted: (count: number) => string;
  readonly why: string;
  readonly onlyFirst: (count: number) => string;
  readonly retry: (count: number) => string;
  readonly undo: string;
  /** `left` is a length of time in words: "24 hours". */
  readonly undoUntil: (left: string) => string;
  readonly undone: (count: number) => string;
  readonly undoGone: string;
  readonly close: string;
}

/** The panel of one lead. */
export interface SheetMessages {
  readonly label: (name: string) => string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly contact: string;
  readonly phone: string;
  readonly linkedin: string;
  readonly status: string;
  readonly why: (event: string) => string;
  readonly whyUnknown: string;
  readonly can: string;
  readonly cannot: string;
  readonly history: string;
  readonly deleted: string;
  readonly loading: string;
  readonly gone: string;
}

/** The list of keys. */
export interface ShortcutMessages {
  readonly label: string;
  readonly open: string;
  readonly close: string;
  readonly move: string;
  readonly page: string;
  readonly ends: string;
  readonly use: string;
  readonly inside: string;
  readonly back: string;
  readonly select: string;
  readonly range: string;
  readonly all: string;
  readonly find: string;
  readonly search: string;
  readonly copy: string;
  readonly size: string;
  readonly order: string;
  readonly menu: string;
  readonly help: string;
}

/** The words of daily work: the table's tools, acting on many, files, the lead's panel. */
export interface WorkMessages {
  readonly grid: GridMessages;
  readonly columns: ColumnMessages;
  readonly filters: MoreFilterMessages;
  readonly views: ViewMessages;
  readonly bulk: BulkMessages;
  readonly transfer: TransferMessages;
  readonly sheet: SheetMessages;
  readonly shortcuts: ShortcutMessages;
}
