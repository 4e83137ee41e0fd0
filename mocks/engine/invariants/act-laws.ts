import type { Journal } from '../../../src/core/index.js';
import type { ActReport, ActRequest } from '../../../src/adapter/index.js';
import type { LoggedEvent } from '../logged-event.js';
import type { Tell } from './breach.js';
import type { Ledger } from './ledger.js';

/** An act in progress: the journals of the leads that it touched, as they were before. */
interface Touched {
  readonly before: Map<string, Journal>;
}

/** The laws of acts: one effect per key, nobody left out, undo restores. */
export class ActLaws {
  readonly #done = new Map<string, string>();
  readonly #undoable = new Map<string, ReadonlyMap<string, Journal>>();
  #acting: Touched | undefined;
  #key: string | undefined;

  constructor(
    readonly ledger: Ledger,
    readonly tell: Tell,
  ) {}

  /** An event is about to be written down. */
  check({ leadId, causedBy }: LoggedEvent): void {
    const { before } = this.#acting ?? {};
    if (before && !before.has(leadId)) before.set(leadId, this.ledger.entry(leadId).journal);
    if (causedBy !== undefined && (causedBy !== this.#key || this.#done.has(causedBy)))
      this.tell('one-effect-per-key', `An effect of ${causedBy} outside its one act.`, leadId);
  }

  /** Watches an act. */
  act(request: ActRequest, run: () => ActReport): ActReport {
    this.#acting = { before: new Map() };
    this.#key = request.idempotencyKey;
    const report = run();
    this.#partition(request, report);
    this.#answer(request, report);
    if (report.undo && !this.#undoable.has(report.undo.token))
      this.#undoable.set(report.undo.token, this.#acting.before);
    this.#acting = undefined;
    this.#key = undefined;
    return report;
  }

  /** Watches an undo. */
  undo(token: string, run: () => ActReport | undefined): ActReport | undefined {
    const before = this.#undoable.get(token) ?? new Map<string, Journal>();
    const present = new Map([...before.keys()].map((id) => [id, this.ledger.entry(id).journal] as const));
    const report = run();
    for (const { id, result } of report?.outcomes ?? []) {
      const wanted = (result === 'done' ? before : present).get(id);
      if (wanted && !sameFacts(wanted, this.ledger.entry(id).journal))
        this.tell('undo-restores', `The undo was ${result}, and its journal is another one.`, id);
    }
    return report;
  }

  #partition({ selection }: ActRequest, { totals, outcomes }: ActReport): void {
    const { done, failed, notAttempted, refused } = totals;
    const sum = done + failed + notAttempted + Object.values(refused).reduce((a, b) => a + b, 0);
    const ids = outcomes.map(({ id }) => id);
    const isOnce = new Set(ids).size === ids.length;
    if (!isOnce) this.tell('outcomes-partition', 'A lead has two outcomes.');
    if ('ids' in selection) {
      const chosen = new Set(selection.ids);
      const isAll = chosen.size === ids.length && ids.every((id) => chosen.has(id));
      if (!isAll) this.tell('outcomes-partition', `${ids.length} outcomes for ${chosen.size} leads.`);
      if (sum !== chosen.size) this.tell('outcomes-partition', `The totals add up to ${sum}.`);
    } else if (sum < ids.length) this.tell('outcomes-partition', `The totals add up to ${sum} only.`);
  }

  #answer({ idempotencyKey: key, dryRun }: ActRequest, report: ActReport): void {
    if (dryRun) return;
    const answer = JSON.stringify(report.totals);
    const known = this.#done.get(key);
    if (known !== undefined && known !== answer)
      this.tell('one-effect-per-key', `The key ${key} has two answers.`);
    this.#done.set(key, answer);
  }
}

function sameFacts(a: Journal, b: Journal): boolean {
  const types = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return types.every((type) => Reflect.get(a, type) === Reflect.get(b, type));
}
