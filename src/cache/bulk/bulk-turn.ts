import { isSelected } from '../../core/index.js';
import type { LeadStore } from '../lead-store.js';
import { openWishes } from '../open-wishes.js';
import type { Leads, Turn } from '../turns.js';
import { isChosen } from './bulk-forecast.js';
import type { BulkAsk } from './bulk-forecast.js';
import type { BulkPart } from './bulk-part.js';
import type { PartResult } from './bulk-run.js';

/** Gets in line for an act, behind whatever was asked for before of any of its leads. */
export function takeTurn(store: LeadStore, ask: BulkAsk, parts: readonly BulkPart[]): Turn {
  const keys = parts.map(({ key }) => key);
  const ids = parts.map(({ selection }) => ('ids' in selection ? selection.ids : undefined));
  const isNamed = ids.every((some) => some !== undefined);
  return openWishes(store).turns.take(isNamed ? new Set(ids.flat()) : leadsOfQuery(store, ask, keys), keys);
}

/** Gets in line for taking back what was done: at the leads that reports name, where they name all. */
export function takeUndoTurn(store: LeadStore, { selection }: BulkAsk, results: readonly PartResult[]): Turn {
  const done = results.flatMap(({ report: { outcomes } }) =>
    outcomes.flatMap(({ id, result }) => (result === 'done' ? id : [])),
  );
  const isNamed = done.length === results.reduce((sum, { report }) => sum + report.totals.done, 0);
  return openWishes(store).turns.take(isNamed ? new Set(done) : (id) => isSelected(selection, id));
}

/** Waits for a turn; no longer than until the signal fires. */
export async function waitForTurn(turn: Turn, signal?: AbortSignal): Promise<void> {
  if (turn.hasCome) return;
  await Promise.race([
    turn.come,
    new Promise<void>((resolve) => {
      signal?.addEventListener('abort', () => resolve(), { once: true });
    }),
  ]);
}

/** All but those that are known not to match, now or when it was asked for. */
function leadsOfQuery(store: LeadStore, { selection, modelFor }: BulkAsk, keys: readonly string[]): Leads {
  const wishes = openWishes(store);
  return (leadId) => {
    if (!isSelected(selection, leadId)) return false;
    if (keys.some((key) => wishes.many?.isOpen(key, leadId))) return true;
    const lead = store.getPresented(leadId, modelFor);
    return !lead || isChosen(selection, lead, modelFor(lead.lead));
  };
}
