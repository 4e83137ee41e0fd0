import type { ActReport } from '../../adapter/index.js';
import type { Wish } from '../../core/index.js';

/** A wish of a bulk act on one lead, where it stands in the order of asking, and when it was answered. */
interface BulkWish {
  readonly wish: Wish;
  readonly nth: number;
  readonly answered?: number;
}

const none: readonly BulkWish[] = [];

/**
 * What acts on many leads make of the leads on screen while they are carried out. Such a wish has the id of
 * the request that it goes with, so that the facts it causes are known.
 */
export class BulkWishes {
  readonly #byLead = new Map<string, readonly BulkWish[]>();
  readonly #tell: (leadId: string) => void;

  /** `tell` hears whose wishes have changed. */
  constructor(tell: (leadId: string) => void) {
    this.#tell = tell;
  }

  get size(): number {
    return this.#byLead.size;
  }

  has(leadId: string): boolean {
    return this.#byLead.has(leadId);
  }

  /** The open wishes of a lead; a confirmed one until a read that began after its answer has arrived. */
  of(leadId: string, latestRead: number): readonly BulkWish[] {
    const known = this.#byLead.get(leadId) ?? none;
    return known.filter(({ answered = Infinity }) => latestRead <= answered);
  }

  /** Whether an act, by the key of its request, is open on a lead. */
  isOpen(key: string, leadId: string): boolean {
    return this.#byLead.get(leadId)?.some(({ wish }) => wish.id === key) === true;
  }

  /** Begins wishes; one that was begun stays as it is. */
  begin(wishes: Iterable<Wish>, nth: number): void {
    for (const wish of wishes) {
      const known = this.#byLead.get(wish.leadId) ?? none;
      if (!this.isOpen(wish.id, wish.leadId)) this.#set(wish.leadId, [...known, { wish, nth }]);
    }
  }

  /** Takes note that a fact which an act has caused at a lead has arrived: there it is open no more. */
  echo(key: string, leadId: string): void {
    const known = this.#byLead.get(leadId) ?? none;
    if (this.isOpen(key, leadId))
      this.#set(
        leadId,
        known.filter(({ wish }) => wish.id !== key),
      );
  }

  /**
   * Ends the wishes that went with one request. Those of leads that were done and came without a snapshot
   * are confirmed; so are those that the report does not name, unless nothing was done at all.
   */
  end(key: string, { outcomes, totals }: ActReport, answered: number): void {
    const said = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    for (const [leadId, wishes] of this.#byLead) {
      if (!wishes.some(({ wish }) => wish.id === key)) continue;
      const outcome = said.get(leadId);
      const isDone = outcome ? outcome.result === 'done' && !outcome.lead : totals.done > 0;
      const left = wishes.flatMap((one): readonly BulkWish[] => {
        if (one.wish.id !== key) return [one];
        return isDone ? [{ ...one, wish: { ...one.wish, state: 'confirmed' }, answered }] : [];
      });
      this.#set(leadId, left);
    }
  }

  /** Frees what a read has shown by now, and what belongs to no loaded lead. */
  sweep(latestReadOf: (leadId: string) => number | undefined): void {
    for (const [leadId, wishes] of this.#byLead) {
      const latestRead = latestReadOf(leadId) ?? Infinity;
      const left = wishes.filter(({ answered = Infinity }) => latestRead <= answered);
      if (left.length < wishes.length) this.#set(leadId, left);
    }
  }

  #set(leadId: string, wishes: readonly BulkWish[]): void {
    if (wishes.length === 0) this.#byLead.delete(leadId);
    else this.#byLead.set(leadId, wishes);
    this.#tell(leadId);
  }
}
