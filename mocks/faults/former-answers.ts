import type { LineClock } from './line-clock.js';

interface Former {
  readonly at: number;
  readonly text: string;
}

const KEPT_ADDRESSES = 200;
const KEPT_EACH = 10;

/** Remembers what reads were answered, as a replica that lags behind does. */
export class FormerAnswers {
  readonly #answers = new Map<string, Former[]>();

  constructor(readonly clock: LineClock) {}

  /**
   * Keeps an answer and gives back the one to send: it, or for a lag above 0, the newest that is as old;
   * where none is, the oldest there is.
   */
  async exchange(url: string, response: Response, lagMs: number): Promise<Response> {
    const text = await response.text();
    const at = this.clock.now();
    const former = this.#answers.get(url) ?? [];
    const isOld = (one: Former) => one.at <= at - lagMs;
    const stale = lagMs > 0 ? (former.findLast(isOld) ?? former[0]) : undefined;
    this.#keep(url, [...former, { at, text }]);
    const { status, headers } = response;
    return new Response(stale?.text ?? text, { status, headers });
  }

  #keep(url: string, answers: Former[]): void {
    this.#answers.delete(url);
    this.#answers.set(url, answers.slice(-KEPT_EACH));
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > KEPT_ADDRESSES && oldest !== undefined) this.#answers.delete(oldest);
  }
}
