import type { LoggedEvent } from '../logged-event.js';
import type { Tell } from './breach.js';
import type { Entry } from './ledger.js';

/** The laws of the log itself: its numbers, ids and times. */
export class OrderLaws {
  readonly #ids = new Set<string>();
  #seq = 0;

  constructor(readonly tell: Tell) {}

  check({ id, seq, version, leadId, at, by }: LoggedEvent, before: Entry, now: string): void {
    if (seq !== this.#seq + 1) this.tell('seq-gapless', `${seq} comes after ${this.#seq}.`, leadId);
    this.#seq = seq;
    if (version !== before.version + 1)
      this.tell('version-by-one', `Version ${version} comes after ${before.version}.`, leadId);
    if (this.#ids.has(id)) this.tell('id-once', `The id ${id} was given before.`, leadId);
    this.#ids.add(id);
    const latest = before.facts.at(-1)?.at ?? '';
    // A wish comes 1 ms after the latest fact, whatever the clock says; what follows from it comes with it.
    const future = by?.kind === 'user' ? latest : now;
    if (at < latest) this.tell('time-forward', `${at} comes after ${latest}.`, leadId);
    if (at > now && at > latest && at > nextMillisecond(future))
      this.tell('time-forward', `${at} is later than the clock, ${now}.`, leadId);
  }
}

function nextMillisecond(at: string): string {
  return at === '' ? at : new Date(Date.parse(at) + 1).toISOString();
}
