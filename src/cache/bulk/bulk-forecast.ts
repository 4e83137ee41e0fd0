import type { AdapterError, LeadAdapter } from '../../adapter/index.js';
import { pageTurn } from '../../adapter/page-turn.js';
import { isSelected, matches, selectionSize } from '../../core/index.js';
import type {
  Decision,
  JsonValue,
  PresentedLead,
  Report,
  RefusalReason,
  Selection,
  StatusModel,
} from '../../core/index.js';
import { cannotAct } from '../cannot-act.js';
import type { ModelFor } from '../folds.js';
import { addTotals, noTotals, refusedIn } from './bulk-report.js';
import type { BulkTotals } from './bulk-report.js';
import { partsOf, wholeReport } from './bulk-part.js';
import { settle } from './settle.js';

/** What a person asks to be done with many leads. */
export interface BulkAsk {
  readonly action: string;
  readonly params?: { readonly [name: string]: JsonValue };
  readonly selection: Selection;
  /** What the model says of one loaded lead. */
  readonly decide: (lead: PresentedLead) => Decision;
  readonly modelFor: ModelFor;
  /** Hears what came of it where nobody shows it any more. */
  readonly report?: (report: Report) => void;
}

/** What would come of a bulk act. The numbers add up to `count`. */
export interface BulkForecast {
  readonly count: number;
  /** How many it would be carried out for. */
  readonly done: number;
  /** How many would be refused, by reason. */
  readonly refused: { readonly [reason in RefusalReason]?: number };
  /** How many cannot be found, or fail for another reason. */
  readonly failed: number;
  /** How many nobody can tell of: they are not loaded, and the backend does not tell beforehand. */
  readonly unknown: number;
  /** `exact`: the backend was asked. `about`: told by the model, from the leads that are loaded. */
  readonly precision: 'exact' | 'about';
}

/** A forecast, and why the backend did not give it where it should have. */
export interface Told {
  readonly forecast: BulkForecast;
  readonly error?: AdapterError;
}

/** Tells what would come of an act: by the backend where it can, else by the model, from leads that are known. */
export async function tellForecast(
  adapter: LeadAdapter,
  ask: BulkAsk,
  known: Iterable<LoadedLead>,
  newKey: () => string,
  signal: AbortSignal,
): Promise<Told> {
  const { dryRun, bulk } = adapter.capabilities;
  const isTaken = bulk === 'query' || ask.selection.kind === 'ids';
  const canTell = dryRun && bulk !== false && isTaken;
  const { value, error } = canTell ? await settle(forecastBy(adapter, ask, newKey, signal)) : {};
  return { forecast: value ?? (await forecastFrom(known, ask, signal)), ...(error && { error }) };
}

/**
 * Asks the backend what would come of an act, without doing it.
 *
 * @throws AdapterError whatever the adapter rejects with
 */
async function forecastBy(
  adapter: LeadAdapter,
  { action, params, selection }: BulkAsk,
  newKey: () => string,
  signal: AbortSignal,
): Promise<BulkForecast> {
  let totals = noTotals;
  if (!adapter.act) throw cannotAct(adapter.id);
  for (const part of partsOf(selection, adapter.capabilities, newKey)) {
    const asked = { action, selection: part.selection, idempotencyKey: part.key, dryRun: true };
    const report = await adapter.act({ ...asked, ...(params && { params }) }, { signal });
    totals = addTotals(totals, wholeReport(part, report, adapter.id).totals);
  }
  return forecastOf(selectionSize(selection), totals, 'exact');
}

/** A loaded lead as it is shown, and its model. */
export interface LoadedLead {
  readonly lead: PresentedLead;
  readonly model: StatusModel;
}

/** How many leads are decided on before the page has its turn. */
const LEADS_AT_ONCE = 200;

/** Tells by the model what would come of an act, from the leads that are loaded. */
async function forecastFrom(
  leads: Iterable<LoadedLead>,
  { selection, decide }: BulkAsk,
  signal: AbortSignal,
): Promise<BulkForecast> {
  const refused: { [reason in RefusalReason]?: number } = {};
  let done = 0;
  let seen = 0;
  for (const { lead, model } of leads) {
    seen += 1;
    if (seen % LEADS_AT_ONCE === 0) await pageTurn();
    if (signal.aborted) break;
    if (!isChosen(selection, lead, model)) continue;
    const decision = decide(lead);
    if (decision.ok) done += 1;
    else refused[decision.refusal.reason] = (refused[decision.refusal.reason] ?? 0) + 1;
  }
  return forecastOf(selectionSize(selection), { ...noTotals, done, refused }, 'about');
}

/** Whether an act is for a lead. */
export function isChosen(selection: Selection, { id, lead }: PresentedLead, model: StatusModel): boolean {
  return isSelected(selection, id) && (selection.kind === 'ids' || matches(model, selection.query, lead));
}

function forecastOf(chosen: number, totals: BulkTotals, precision: BulkForecast['precision']): BulkForecast {
  const { done, refused, failed } = totals;
  const told = done + refusedIn(totals) + failed;
  // Whoever left the list since it was chosen counts no more.
  const count = precision === 'exact' ? told + totals.notAttempted : Math.max(chosen, told);
  return { count, done, refused, failed, unknown: count - told, precision };
}
