import type { RefusalReason } from '../core/index.js';
import type { DiagramMessages, EventWords, GuideMessages, TimelineMessages } from './guide-messages.js';
import type { WorkMessages } from './work-messages.js';

/** The four clauses of a status filter. */
export type FilterClauseName = 'status' | 'notStatus' | 'reached' | 'notReached';

/** How the live connection stands, for the reader. */
export type LiveWord = 'none' | 'connecting' | 'live' | 'catching-up' | 'offline' | 'paused';

/** The kinds of error that an adapter rejects with. */
export type ErrorWord =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'timeout'
  | 'offline'
  | 'aborted'
  | 'suppressed'
  | 'malformed'
  | 'unknown';

/** What a badge says beside the label, which is the product's. */
export interface BadgeMessages {
  /** Read out after the label while a wish is not confirmed. */
  readonly pending: string;
  /** Read out while what is shown may be out of date. */
  readonly stale: string;
  /** The short form of how many other statuses a lead holds: `+2`. */
  readonly others: (count: number) => string;
  /** The same, read out: the labels of the others. */
  readonly othersHeld: (labels: readonly string[]) => string;
}

export interface SubstatusMessages {
  /** The name of the button that opens the explanation. */
  readonly open: (label: string) => string;
  readonly close: string;
  readonly means: string;
  readonly next: string;
  readonly since: string;
  readonly until: string;
  readonly copy: string;
  readonly copied: string;
  /** The link to what the guide says about the status. */
  readonly guide: string;
  /** What a fix is called on its button, by the name that a model gives it. */
  readonly fixes: { readonly [fix: string]: string };
  /** What a value of an event is called, by its key. */
  readonly values: { readonly [key: string]: string };
  /** A step by its index from 0. */
  readonly step: (index: number) => string;
}

export interface ActionMessages {
  /** The name of a lead's menu and of the button that opens it. */
  readonly menu: (name: string) => string;
  readonly refusals: { readonly [reason in RefusalReason]: string };
  /** Asked before an act that cannot be taken back. */
  readonly confirm: (action: string, name: string) => string;
  readonly confirmNote: string;
  readonly cancel: string;
  /** Said aloud when an act on one lead came true: its name, and the status that it has now. */
  readonly done: (name: string, status: string) => string;
  /** What is shown on a lead while the backend has not answered: `Pause…`. */
  readonly pending: (action: string) => string;
  readonly refused: (action: string, name: string, reason: string) => string;
  readonly failed: (action: string, name: string, reason: string) => string;
  readonly dismiss: string;
}

export interface TableMessages {
  readonly label: string;
  readonly columns: {
    readonly select: string;
    readonly name: string;
    readonly email: string;
    readonly company: string;
    readonly title: string;
    readonly step: string;
    readonly lastActivity: string;
    readonly actions: string;
  };
  readonly step: (index: number, count: number | undefined) => string;
  readonly selectRow: (name: string) => string;
  readonly selectLoaded: string;
  readonly selected: (count: number) => string;
  readonly selectMatching: (count: number) => string;
  readonly clearSelection: string;
  readonly loading: string;
  readonly refreshing: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly noMatch: string;
  readonly noMatchHint: string;
  readonly clearFilters: string;
  readonly error: string;
  /** Over rows that stay: a later read failed, so that they may be old or lack some. */
  readonly incomplete: string;
  readonly tryAgain: string;
  /** In the place of the status of a lead that was deleted after the list was read. */
  readonly deleted: string;
  readonly loadMore: string;
  /** Announced when a list has come: how many leads there are. */
  readonly count: (count: number, precision: 'exact' | 'at-least') => string;
  readonly sorted: (column: string, direction: 'ascending' | 'descending') => string;
  /** How many rows changed while updates were held back. */
  readonly changes: (count: number) => string;
}

export interface FilterMessages {
  readonly clauses: { readonly [clause in FilterClauseName]: string };
  readonly clauseLabel: string;
  readonly any: string;
  readonly apply: string;
  readonly clear: string;
  readonly remove: (what: string) => string;
  readonly chips: string;
  /** Where a lead may hold several statuses, counts do not add up. */
  readonly overlap: string;
  readonly countUnknown: string;
  /** How many leads a choice has, with a plus where there may be more. */
  readonly count: (count: number, precision: 'exact' | 'at-least') => string;
  readonly search: string;
  readonly other: string;
}

export interface LiveMessages {
  readonly states: { readonly [state in LiveWord]: string };
  readonly asOf: (time: string) => string;
  readonly pause: string;
  readonly resume: string;
}

/**
 * Every word of the interface but the product's own: labels of statuses and actions come from the model. A
 * plain object, so that a host can spread one and change a sentence.
 *
 * @example
 * const messages: Messages = { ...en, table: { ...en.table, empty: 'Nobody here yet' } };
 */
export interface Messages extends WorkMessages {
  /** BCP 47. How dates and numbers are written where the host names no locale. */
  readonly locale: string;
  readonly badge: BadgeMessages;
  readonly substatus: SubstatusMessages;
  readonly actions: ActionMessages;
  readonly table: TableMessages;
  readonly filter: FilterMessages;
  readonly live: LiveMessages;
  readonly events: EventWords;
  readonly diagram: DiagramMessages;
  readonly guide: GuideMessages;
  readonly timeline: TimelineMessages;
  readonly errors: { readonly [kind in ErrorWord]: string };
}
