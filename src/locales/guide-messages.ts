import type { KnownEventType } from '../core/index.js';

/** What happened, by the type of the fact: `Email opened`. */
export type EventWords = { readonly [type in KnownEventType]: string };

export interface DiagramMessages {
  /** The name of the drawing. */
  readonly label: (product: string) => string;
  /** How to read it. */
  readonly hint: string;
  /** Marks where every lead begins. */
  readonly begins: string;
  /** Read out with a status: how many ways lead in and out. */
  readonly ways: (enters: number, leaves: number) => string;
  /** Opens the drawing in words. */
  readonly asList: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

/** How a status comes about, in words. */
export interface CauseMessages {
  /** A person asks for it, by the product's word. */
  readonly action: (label: string) => string;
  /** A person asks for it, for everybody in the campaign. */
  readonly campaignAction: (label: string) => string;
  /** A backend names the status. */
  readonly stated: (label: string) => string;
  /** The product does it by itself, so many days after something. */
  readonly afterDays: (event: string, trigger: string, days: number) => string;
  /** The product does it by itself, at the n-th time of something. */
  readonly atNth: (event: string, trigger: string, nth: number) => string;
}

export interface GuideMessages {
  readonly label: (product: string) => string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly overview: string;
  readonly back: string;
  /** The name of the list of statuses. */
  readonly statuses: string;
  readonly one: string;
  readonly several: string;
  readonly means: string;
  readonly next: string;
  readonly enters: string;
  readonly leaves: string;
  readonly begins: string;
  readonly final: string;
  /** From which statuses, or to which, as a list of labels. */
  readonly from: (labels: readonly string[]) => string;
  readonly fromMany: (count: number) => string;
  readonly to: (labels: readonly string[]) => string;
  readonly toBefore: string;
  readonly reasons: string;
  readonly actions: string;
  readonly troubles: string;
  readonly troublesNow: string;
  readonly cause: string;
  readonly help: string;
  /** How many leads have a trouble, at least, of how many. */
  readonly sighting: (leads: number, among: number) => string;
  readonly showLeads: string;
  readonly causes: CauseMessages;
}

export interface TimelineMessages {
  readonly label: (name: string) => string;
  /** Over the sentence that says why the lead has its status. */
  readonly why: string;
  /** `when` is how long ago, and the day: "2 days ago (Mar 2, 2026)". */
  readonly because: (event: string, when: string) => string;
  /** Other statuses that hold as well and are weaker. */
  readonly beneath: (labels: readonly string[]) => string;
  readonly today: string;
  readonly yesterday: string;
  /** Of a fact whose moment cannot be read. */
  readonly undated: string;
  readonly zone: (zone: string) => string;
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly tryAgain: string;
  readonly older: string;
  /** Where the backend keeps no history: only the latest of each kind is known. */
  readonly latestOnly: string;
  readonly machine: string;
  readonly machineHint: string;
  readonly refused: (action: string) => string;
  readonly failed: (action: string) => string;
  readonly pending: (action: string) => string;
  readonly by: {
    readonly you: string;
    readonly user: (name: string | undefined) => string;
    readonly lead: (name: string) => string;
    readonly system: (product: string) => string;
    readonly integration: (name: string | undefined) => string;
  };
}
