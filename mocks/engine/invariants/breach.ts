/** The laws that every simulation keeps, whatever the model, the scenario and the faults. By name. */
export const INVARIANTS = {
  'seq-gapless': 'The log counts from 1 and leaves no number out.',
  'version-by-one': 'Every entry of a lead raises its version by one.',
  'id-once': 'No two entries of the log have one id.',
  'time-forward': 'No fact of a lead is older than the one before it, and none is of the future.',
  'nothing-while-stopped': 'Nothing is sent to a lead while the model stops the sender.',
  'nothing-to-suppressed': 'Nothing is sent to a person on the do-not-contact list.',
  'inside-hours': 'Things are sent in the sending hours of the campaign, in its time zone.',
  'under-limits': 'No sender sends more in a day or a month than its limits allow.',
  'step-once': 'A step goes out to a lead once, in order, unless it is tried again.',
  'answer-to-something': 'Nobody opens, answers or bounces a mail that was never sent.',
  'fold-is-store': 'Folding the log gives each lead the journal that the store has.',
  'counts-add-up': 'Counts are those of the leads that are not hidden, and shown ones add up to the total.',
  'one-effect-per-key': 'One idempotency key has one effect and one answer.',
  'outcomes-partition': 'The outcomes of an act are the leads selected, each once, and the totals add up.',
  'undo-restores': 'An undo gives a lead the journal from before the act, or refuses and changes nothing.',
} as const;

export type InvariantName = keyof typeof INVARIANTS;

/** A law that was broken, where, and how. */
export interface Breach {
  readonly invariant: InvariantName;
  readonly message: string;
  /** The place in the log where it showed. */
  readonly seq: number;
  readonly leadId?: string;
}

/** Takes note of a breach. */
export type Tell = (invariant: InvariantName, message: string, leadId?: string) => void;
