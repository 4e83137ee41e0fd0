import { countStatuses } from '../../../src/core/index.js';
import type { Journal, StatusModel } from '../../../src/core/index.js';
import type { ActReport, ActRequest } from '../../../src/adapter/index.js';
import type { AccountNews, Knowledge } from '../account.js';
import { isoOf } from '../clock.js';
import type { WorldSettings } from '../create-world.js';
import type { LeadList } from '../lead-list.js';
import type { LeadRecord } from '../lead-record.js';
import type { LoggedEvent } from '../logged-event.js';
import { ActLaws } from './act-laws.js';
import type { Breach, Tell } from './breach.js';
import { Ledger } from './ledger.js';
import type { Entry } from './ledger.js';
import { OrderLaws } from './order-laws.js';
import { SendLaws } from './send-laws.js';

/** So many breaches are kept; one is already too many. */
const KEPT = 100;

/**
 * Watches a world and takes note of every law that it breaks. It keeps books of its own, made from the log
 * alone, and compares: what the engine knows it never asks.
 */
export class Checker {
  readonly breaches: Breach[] = [];
  readonly model: StatusModel;
  readonly #ledger: Ledger;
  readonly #order: OrderLaws;
  readonly #sends: SendLaws;
  readonly #acts: ActLaws;
  readonly #start: string;
  #seq = 0;

  constructor(
    { model, campaign, start }: Pick<WorldSettings, 'model' | 'campaign' | 'start'>,
    known: Knowledge,
  ) {
    const tell: Tell = (invariant, message, leadId) =>
      this.#tell({ invariant, message, seq: this.#seq }, leadId);
    this.model = model;
    this.#ledger = new Ledger(model);
    this.#order = new OrderLaws(tell);
    this.#sends = new SendLaws(model, campaign, known, tell);
    this.#acts = new ActLaws(this.#ledger, tell);
    this.#start = isoOf(start);
  }

  /** An event was written into the log, and this is the lead as the store has it now. */
  event(event: LoggedEvent, lead: LeadRecord, now: string): void {
    this.#seq = event.seq;
    const before = this.#ledger.entry(event.leadId);
    this.#order.check(event, before, now);
    // What a scenario says of the past was not sent by this campaign.
    if (event.at >= this.#start) this.#sends.check(event, before, lead);
    this.#acts.check(event);
    this.#ledger.book(event);
    this.#compare(this.#ledger.entry(event.leadId), lead.journal);
  }

  act(request: ActRequest, run: () => ActReport): ActReport {
    return this.#acts.act(request, run);
  }

  undo(token: string, run: () => ActReport | undefined): ActReport | undefined {
    return this.#acts.undo(token, run);
  }

  /** The campaigns of the account tell each other who is on the list. */
  hear(news: AccountNews): void {
    this.#sends.hear(news);
  }

  /** Compares all counts. Called whenever time stands still. */
  settle(list: LeadList): void {
    const counts = list.count({});
    const expected = countStatuses(this.model, this.#ledger.leads());
    const shown = Object.values(counts.shown).reduce((sum, count) => sum + count, 0);
    const isRight = JSON.stringify(counts) === JSON.stringify(expected) && shown === counts.total;
    if (isRight && counts.total === this.#ledger.visible) return;
    const message = `Counted ${counts.total} leads, ${shown} shown; the log says ${expected.total}.`;
    this.#tell({ invariant: 'counts-add-up', message, seq: this.#seq });
  }

  /** The very events that the log has are the ones in the store's journal. */
  #compare({ id, journal }: Entry, stored: Journal): void {
    const types = new Set([...Object.keys(journal), ...Object.keys(stored)]);
    const differs = [...types].find((type) => Reflect.get(journal, type) !== Reflect.get(stored, type));
    if (differs === undefined) return;
    const message = `The log and the store disagree about ${differs}.`;
    this.#tell({ invariant: 'fold-is-store', message, seq: this.#seq }, id);
  }

  #tell(breach: Breach, leadId?: string): void {
    if (this.breaches.length >= KEPT) return;
    this.breaches.push({ ...breach, ...(leadId !== undefined && { leadId }) });
  }
}
