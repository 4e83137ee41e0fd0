import type { Outcome } from '../../adapter/index.js';
import type { Wish } from '../../core/index.js';
import type { ShownWish } from '../shown-wishes.js';
import { isInDoubt } from './bulk-run.js';
import type { PartResult } from './bulk-run.js';

/** A wish of a bulk act on one lead, where it stands in the order of asking, and when it was answered. */
interface BulkWish extends ShownWish {
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

  /** The open wishes of a lead; a confirmed or doubtful one until a read that began after its answer has arrived. */
  of(leadId: string, latestRead: number): readonly BulkWish[] {
    const known = this.#byLead.get(leadId) ?? none;
    return known.filter(({ answered = Infinity }) => latestRead <= answered);
  }

  /** Whether an act, by the key of its request, is open on a lead. */
  isOpen(key: string, leadId: string): boolean {
    return this.#byLead.get(leadId)?.some(({ wish, isTrue }) => wish.id === key && !isTrue) === true;
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
    if (!this.isOpen(key, leadId)) return;
    const known = this.#byLead.get(leadId) ?? none;
    this.#set(
      leadId,
      known.map((one) => (one.wish.id === key ? cameTrue(one) : one)),
    );
  }

  /**
   * Ends the wishes that went with one request. Those of leads that were done and came without a snapshot
   * are confirmed; so are those that the report does not name, unless nothing was done at all. Where nobody
   * knows what came of it, all stay as they are.
   */
  end(result: PartResult, answered: number): void {
    const { key } = result.part;
    const said = new Map(result.report.outcomes.map((outcome) => [outcome.id, outcome]));
    for (const [leadId, wishes] of this.#byLead) {
      if (!this.isOpen(key, leadId)) continue;
      const left = wishes.flatMap((one) =>
        one.wish.id === key ? ended(one, result, said.get(leadId), answered) : one,
      );
      this.#set(leadId, left);
    }
  }

  /** Frees those that are open no more. */
  sweep(isOpen: (wish: Wish) => boolean): void {
    for (const [leadId, wishes] of this.#byLead) {
      const left = wishes.filter(({ wish }) => isOpen(wish));
      if (left.length < wishes.length) this.#set(leadId, left);
    }
  }

  #set(leadId: string, wishes: readonly BulkWish[]): void {
    if (wishes.length === 0) this.#byLead.delete(leadId);
    else this.#byLead.set(leadId, wishes);
    this.#tell(leadId);
  }
}

function ended(
  one: BulkWish,
  result: PartResult,
  outcome: Outcome | undefined,
  answered: number,
): readonly BulkWish[] {
  if (isInDoubt(result)) return [{ ...one, answered }];
  if (outcome ? outcome.result !== 'done' : result.report.totals.done === 0) return [];
  const hasLead = outcome?.result === 'done' && outcome.lead !== undefined;
  return [hasLead ? cameTrue(one) : { ...one, wish: { ...one.wish, state: 'confirmed' }, answered }];
}

function cameTrue({ wish, nth }: BulkWish): BulkWish {
  return { wish: { ...wish, state: 'confirmed' }, nth, isTrue: true };
}
