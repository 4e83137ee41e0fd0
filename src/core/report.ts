/**
 * Something from outside that the kit could show but did not understand: an unknown status word, an event
 * type nobody defined, a backend whose word and journal disagree. A report is told once, never thrown.
 */
export interface Report {
  /** Stable: `unknown-status`, `unknown-substatus`, `unknown-event`, `status-disagrees`, … */
  readonly code: string;
  /** What, why and the cure, as one English sentence for developers. */
  readonly message: string;
  /** The id of the model that was asked. */
  readonly model?: string;
  /** The id of the adapter that the datum came from. */
  readonly adapter?: string;
  readonly leadId?: string;
  /** Where in the datum: `journal.x.demo`, `leads[3].status`. */
  readonly path?: string;
}
