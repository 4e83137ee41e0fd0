/**
 * An error of the kit. Its message says what is wrong, why, and the cure; its `code` is stable and may be
 * tested for, its message may not.
 */
export class LeadlightError extends Error {
  override readonly name: string = 'LeadlightError';

  constructor(
    /** Stable, kebab-case: `no-example`, `invalid-model`, … */
    readonly code: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
