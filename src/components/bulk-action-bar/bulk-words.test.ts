import { describe, expect, test } from 'vitest';
import { AdapterError } from '../../adapter/index.js';
import { ar, en } from '../../locales/index.js';
import type { BulkAction } from '../../react/index.js';
import { announcementOf, forecastText, totalsText } from './bulk-words.js';

const nothing = (): void => undefined;
const bulk: BulkAction = {
  state: 'ready',
  action: 'pause',
  count: 12_340,
  isCanceled: false,
  retryable: 0,
  undo: { ok: false, reason: 'nothing-done' },
  offers: [{ action: 'pause', label: 'Pause', icon: 'pause', destructive: false, params: [] }],
  prepare: nothing,
  start: nothing,
  cancel: nothing,
  retry: nothing,
  takeBack: nothing,
  dismiss: nothing,
};
const forecast = {
  count: 12_340,
  done: 9_840,
  refused: { 'do-not-contact': 400, 'not-offered': 2_100 },
  failed: 0,
  unknown: 0,
  precision: 'exact',
} as const;

describe('a forecast', () => {
  test('says for how many, for how many not, and why, the most frequent first', () => {
    expect(forecastText({ ...bulk, forecast }, en.bulk)).toBe(
      'Pause: possible for 9,840 of 12,340 leads. Not for 2,500: 2,100 in a status that does not allow it and 400 on the do-not-contact list.',
    );
  });

  test('says so where it is possible for none, and where nobody can tell', () => {
    const none = { ...forecast, done: 0, refused: { irreversible: 12_340 } };
    expect(forecastText({ ...bulk, forecast: none }, en.bulk)).toBe(
      'Pause is possible for none of them. Not for 12,340: in a final status.',
    );
    const untold = { ...forecast, done: 3, refused: {}, unknown: 12_337 };
    expect(forecastText({ ...bulk, forecast: untold }, en.bulk)).toContain('does not tell beforehand');
    expect(forecastText(bulk, en.bulk)).toBe('Checking what is possible…');
  });
});

test('that the backend did not tell beforehand is said aloud with what the page expects', () => {
  const error = new AdapterError('unavailable', 'For developers.');
  expect(announcementOf({ ...bulk, forecast, error }, en)).toMatch(
    /^Pause: possible for 9,840 .* The service does not answer/,
  );
});

test('what came of it names only numbers that are not 0', () => {
  const totals = { done: 5, refused: { stale: 1, 'not-owner': 2 }, failed: 0, notAttempted: 4 };
  expect(totalsText(totals, en.bulk)).toBe('5 done, 3 refused, 4 not attempted');
});

test('what came of it is told with the comma of the language', () => {
  const totals = { done: 5, refused: { stale: 1 }, failed: 1, notAttempted: 0 };
  expect(totalsText(totals, ar.bulk).replace(/[^,،]/g, '')).toBe('،،');
});

test('what came of taking it back is said with those for whom it was refused', () => {
  const totals = { done: 5, refused: { stale: 3 }, failed: 1, notAttempted: 0 };
  const undone = { totals, outcomes: [] };
  expect(announcementOf({ ...bulk, state: 'undone', undone }, en)).toBe(
    'Undone for 5 leads, 3 refused, 1 failed',
  );
});

test('progress is said aloud by quarters, not lead by lead', () => {
  const said = (done: number) =>
    announcementOf(
      { ...bulk, state: 'running', count: 100, progress: { done, refused: {}, failed: 0, notAttempted: 0 } },
      en,
    );
  expect([1, 24].map(said)).toEqual(['Pause: 0 of 100', 'Pause: 0 of 100']);
  expect([25, 49].map(said)).toEqual(['Pause: 25 of 100', 'Pause: 25 of 100']);
  // What came of all is about to be told.
  expect([99, 100].map(said)).toEqual(['Pause: 75 of 100', undefined]);
});
