/** Something wrong with a status model: where, why, and the cure. */
export interface ModelProblem {
  /** Stable: `unknown-id`, `no-example`, `no-effect`, `suppressed-left`, … */
  readonly code: string;
  /** The id of the model. */
  readonly model: string;
  /** Where: `actions.pause.from`, `statuses.paused.when`. */
  readonly path: string;
  /** What is wrong, why, and the cure. */
  readonly message: string;
}
