import type { ActReport } from '../../adapter/index.js';
import { mapInTurns } from '../../adapter/page-turn.js';
import type { LeadStore } from '../lead-store.js';
import { openWishes } from '../open-wishes.js';
import type { Turn } from '../turns.js';
import type { BulkAsk } from './bulk-forecast.js';
import { leadsOf } from './bulk-part.js';
import type { BulkPart } from './bulk-part.js';
import type { BulkTotals } from './bulk-report.js';
import { isInDoubt, runParts } from './bulk-run.js';
import type { PartResult } from './bulk-run.js';
import { BulkWishes } from './bulk-wishes.js';
import { takeTurn, waitForTurn } from './bulk-turn.js';
import { wishesOf } from './wishes-of-part.js';

export interface CarryOutOptions {
  readonly signal: AbortSignal;
  /** Hears how far the part under way is. */
  readonly onProgress: (totals: BulkTotals) => void;
  /** Hears what came of a part. */
  readonly onResult: (result: PartResult) => void;
}

/**
 * Carries out the parts of an act when their turn comes: shows it on the leads on screen from now on, and
 * takes in what it has made of them. Never fails: what went wrong is in the results. Gives the turn, which is
 * still to be left.
 */
export async function carryOut(
  store: LeadStore,
  ask: BulkAsk,
  parts: readonly BulkPart[],
  { signal, onProgress, onResult }: CarryOutOptions,
): Promise<Turn> {
  const { action, params } = ask;
  const { client, adapter, scope, stamps } = store;
  const many = bulkWishesOf(store);
  const turn = takeTurn(store, ask, parts);
  const show = (part: BulkPart): void => many.begin(wishesOf(store, ask, part), turn.nth);
  parts.forEach(show);
  await waitForTurn(turn, signal);
  await runParts(parts, {
    client,
    adapter,
    scope,
    ask: { action, ...(params && { params }) },
    signal,
    // Once more, for leads that somebody has scrolled to meanwhile.
    onSend: show,
    onProgress,
    onPart: async (result) => {
      await takeIn(store, result.report);
      many.end(result, stamps());
      if (!isInDoubt(result)) turn.leave(leadsOf(result.part));
      onResult(result);
    },
  });
  return turn;
}

/** What acts on many leads make of those of a store, from the first such act on. */
function bulkWishesOf(store: LeadStore): BulkWishes {
  const wishes = openWishes(store);
  return (wishes.many ??= new BulkWishes((leadId) => wishes.tell(leadId)));
}

/** Takes in the leads that came with what was done. Of many, the page has its turn in between. */
export async function takeIn(store: LeadStore, { outcomes }: ActReport): Promise<void> {
  await mapInTurns(outcomes, (outcome) => {
    if (outcome.result === 'done' && outcome.lead) store.put(outcome.lead);
  });
}
