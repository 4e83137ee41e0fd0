import type { RefusalReason } from '../../src/core/index.js';
import type { ActReport, ActRequest, Outcome } from '../../src/adapter/index.js';
import type { Simulation } from '../engine/simulation.js';

/** So many leads are acted on at once; between two parts the page has its turn. */
const PART = 1000;

/** Which of the outcomes a report tells one by one. */
export interface OutcomeWindow {
  /** @default 0 */
  readonly offset?: number;
  /** @default 1000 */
  readonly limit?: number;
}

/** An act on so many leads that it goes on after the answer, part by part. */
export class Job {
  readonly #simulation: Simulation;
  readonly #request: ActRequest;
  readonly #ids: readonly string[];
  readonly #outcomes: Outcome[] = [];
  readonly #refused: { [reason in RefusalReason]?: number } = {};
  readonly #undo: NonNullable<ActReport['undo']>[] = [];
  #done = 0;
  #failed = 0;
  #isStarted = false;
  #isEnded = false;

  constructor(
    readonly id: string,
    simulation: Simulation,
    /** For its action, its parameters and its key; each part has a key of its own, made from it. */
    request: ActRequest,
    ids: readonly string[],
  ) {
    this.#simulation = simulation;
    this.#request = request;
    this.#ids = ids;
  }

  /** Works until nobody is left or it is ended; once, however often it is called. */
  async start(): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    await turn();
    while (!this.#isEnded) {
      this.#part();
      await turn();
    }
  }

  /** Ends it: whoever was not reached is left as they are. */
  end(): void {
    this.#isEnded = true;
  }

  /** What can be taken back, part by part; the last part first. */
  get undoTokens(): readonly string[] {
    return this.#undo.map(({ token }) => token).toReversed();
  }

  /** How it stands. It names the job as long as it goes on. */
  report({ offset = 0, limit = 1000 }: OutcomeWindow = {}): ActReport {
    const notAttempted = this.#ids.length - this.#outcomes.length;
    const window = this.#ids.slice(offset, offset + limit);
    const outcomes = window.map((id, index): Outcome => {
      return this.#outcomes[offset + index] ?? { id, result: 'not-attempted' };
    });
    const [first] = this.#undo;
    return {
      totals: { done: this.#done, refused: { ...this.#refused }, failed: this.#failed, notAttempted },
      outcomes,
      ...(!this.#isEnded && { job: this.id }),
      ...(this.#isEnded && first && { undo: { token: this.id, until: first.until } }),
    };
  }

  #part(): void {
    const from = this.#outcomes.length;
    const ids = this.#ids.slice(from, from + PART);
    const idempotencyKey = `${this.#request.idempotencyKey}/${from / PART + 1}`;
    const { totals, outcomes, undo } = this.#simulation.act({
      ...this.#request,
      selection: { ids },
      idempotencyKey,
    });
    this.#done += totals.done;
    this.#failed += totals.failed;
    for (const outcome of outcomes) this.#outcomes.push(this.#brief(outcome));
    if (undo) this.#undo.push(undo);
    if (this.#outcomes.length >= this.#ids.length) this.#isEnded = true;
  }

  /** An outcome without the lead, of which there are too many; counts the refusals. */
  #brief(outcome: Outcome): Outcome {
    if (outcome.result === 'done') return { id: outcome.id, result: 'done' };
    if (outcome.result === 'refused') {
      const { reason } = outcome.refusal;
      this.#refused[reason] = (this.#refused[reason] ?? 0) + 1;
    }
    return outcome;
  }
}

/** Lets everything else that waits have its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
