import type { RefusalReason } from '../../core/index.js';
import type { BulkMessages, Messages } from '../../locales/index.js';
import type { BulkAction } from '../../react/index.js';

type Totals = NonNullable<BulkAction['progress']>;

/** What the product calls the action that is under way. */
export function actionLabel({ action = '', offers }: Pick<BulkAction, 'action' | 'offers'>): string {
  return offers.find((offer) => offer.action === action)?.label ?? action;
}

/** What would come of an act, in sentences: for how many it is possible, for how many not, and why. */
export function forecastText(bulk: BulkAction, words: BulkMessages): string {
  const { forecast, finding } = bulk;
  if (!forecast) return finding ? words.finding(finding.read, finding.of) : words.checking;
  const { done, count, refused, unknown } = forecast;
  const label = actionLabel(bulk);
  const reasons = reasonsOf(refused, words);
  const many = Object.values(refused).reduce((sum, one) => sum + one, 0);
  return [
    done === 0 && unknown === 0 ? words.noneSo(label) : words.possible(label, done, count),
    many > 0 ? words.impossible(many, reasons) : '',
    unknown > 0 ? words.unchecked : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why they were refused, each as a few words, with how many where there are several; the most frequent first. */
export function reasonsOf(
  refused: { readonly [reason in RefusalReason]?: number },
  words: BulkMessages,
): readonly string[] {
  const found = reasonsIn(refused);
  // Of one reason how many is said already.
  return found.map(([reason, count]) =>
    found.length > 1 ? words.some(count, words.reasons[reason]) : words.reasons[reason],
  );
}

/** What came of an act, in numbers: only those that are not 0. */
export function totalsText(totals: Totals, words: BulkMessages): string {
  return words.totals([words.done(totals.done), ...restOf(totals, words)]);
}

/** What came of taking it back, in numbers: also for whom it was refused, because something happened since. */
export function undoneText(totals: Totals, words: BulkMessages): string {
  return words.totals([words.undone(totals.done), ...restOf(totals, words)]);
}

function restOf({ refused, failed, notAttempted }: Totals, words: BulkMessages): readonly string[] {
  const many = Object.values(refused).reduce((sum, one) => sum + one, 0);
  return [
    many > 0 ? words.refused(many) : '',
    failed > 0 ? words.failed(failed) : '',
    notAttempted > 0 ? words.notAttempted(notAttempted) : '',
  ].filter(Boolean);
}

/** How many leads the numbers speak of. */
export function sizeOf({ done, refused, failed, notAttempted }: Totals): number {
  return done + failed + notAttempted + Object.values(refused).reduce((sum, one) => sum + one, 0);
}

/** What is said aloud of an act: each stage once, its progress by quarters. Undefined: nothing new. */
export function announcementOf(bulk: BulkAction, { bulk: words, errors }: Messages): string | undefined {
  const { state, report, undone, error } = bulk;
  if (state === 'ready') return [forecastText(bulk, words), error ? errors[error.kind] : ''].join(' ').trim();
  if (state === 'asking') return words.checking;
  if (state === 'running') return progressText(bulk, words);
  if (state === 'undone' && undone) return undoneText(undone.totals, words);
  if (state === 'over' && error) return errors[error.kind];
  return state === 'over' && report
    ? `${words.report(actionLabel(bulk))}: ${totalsText(report.totals, words)}`
    : '';
}

/** That all is done is the report's to say. */
function progressText(bulk: BulkAction, words: Messages['bulk']): string | undefined {
  const { progress, count } = bulk;
  if (progress && sizeOf(progress) >= count) return undefined;
  return words.working(actionLabel(bulk), quarter(progress, count), count);
}

function quarter(progress: Totals | undefined, count: number): number {
  const part = count / 4;
  return progress && part > 0 ? Math.round(Math.floor(sizeOf(progress) / part) * part) : 0;
}

function reasonsIn(refused: { readonly [reason in RefusalReason]?: number }) {
  const all: [RefusalReason, number][] = [];
  for (const reason of REASONS) {
    const count = refused[reason];
    if (count) all.push([reason, count]);
  }
  return all.sort(([, a], [, b]) => b - a);
}

const REASONS: readonly RefusalReason[] = [
  'not-offered',
  'not-contacted',
  'not-owner',
  'not-connected',
  'missing-data',
  'undeliverable',
  'sequence-complete',
  'campaign-paused',
  'do-not-contact',
  'irreversible',
  'system-only',
  'stale',
  'unknown-action',
];
