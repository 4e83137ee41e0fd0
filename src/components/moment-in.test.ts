import { expect, test } from 'vitest';
import { momentIn } from './moment-in.js';

test.each([
  ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ['2026-01-15T09:00', 'America/New_York', '2026-01-15T14:00:00.000Z'],
  ['2026-01-15T09:00', 'Asia/Kolkata', '2026-01-15T03:30:00.000Z'],
  ['2026-01-15T00:00', 'Pacific/Auckland', '2026-01-14T11:00:00.000Z'],
  ['2026-01-15T09:00', 'UTC', '2026-01-15T09:00:00.000Z'],
  // The night the clocks go on: there is no half past two, it is half past three.
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25T03:30', 'Europe/Berlin', '2026-10-25T02:30:00.000Z'],
])('%s in %s is %s', (local, timeZone, moment) => {
  expect(momentIn(local, timeZone)).toBe(moment);
});

test('what is no moment is none', () => {
  expect(momentIn('', 'UTC')).toBeUndefined();
  expect(momentIn('soon', 'Europe/Berlin')).toBeUndefined();
  expect(momentIn('2026-01-15T09:00')).toBe(new Date('2026-01-15T09:00').toISOString());
});
