import { describe, expect, it } from 'vitest';
import { createSendingHours } from './schedule.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** The open hours that come after a time, as text, one after the other. */
function windowsFrom(iso: string, count: number, schedule: Parameters<typeof createSendingHours>[0]) {
  const hours = createSendingHours(schedule);
  const windows = [hours.windowAt(Date.parse(iso))];
  while (windows.length < count) windows.push(hours.windowAfter(windows.at(-1)?.opens ?? 0));
  return windows.map(({ opens, closes }) =>
    [opens, closes].map((time) => new Date(time).toISOString().slice(0, 16)).join(' to '),
  );
}

describe('sending hours where the clocks are put forward', () => {
  it('leave out a day on which none of them are there', () => {
    const schedule = { timeZone: 'Europe/Paris', days: everyDay, from: '02:00', to: '03:00' };
    expect(windowsFrom('2026-03-28T00:00:00Z', 2, schedule)).toEqual([
      '2026-03-28T01:00 to 2026-03-28T02:00',
      '2026-03-30T00:00 to 2026-03-30T01:00',
    ]);
  });

  it('begin when that is done, where they would begin in the hour that is not there', () => {
    const paris = { timeZone: 'Europe/Paris', days: [7], from: '02:15', to: '04:00' };
    expect(windowsFrom('2026-03-28T00:00:00Z', 1, paris)).toEqual(['2026-03-29T01:00 to 2026-03-29T02:00']);
    const lordHowe = { timeZone: 'Australia/Lord_Howe', days: [7], from: '01:45', to: '02:15' };
    expect(windowsFrom('2026-10-03T00:00:00Z', 1, lordHowe)).toEqual([
      '2026-10-03T15:15 to 2026-10-03T15:30',
    ]);
  });

  it('stay in their day where that begins an hour late', () => {
    const santiago = { timeZone: 'America/Santiago', days: [7], from: '00:00', to: '02:00' };
    expect(windowsFrom('2026-09-05T12:00:00Z', 1, santiago)).toEqual([
      '2026-09-06T04:00 to 2026-09-06T05:00',
    ]);
    const cairo = { timeZone: 'Africa/Cairo', days: [5], from: '00:00', to: '00:45' };
    expect(windowsFrom('2026-04-23T12:00:00Z', 1, cairo)).toEqual(['2026-04-30T21:00 to 2026-04-30T21:45']);
  });
});

describe('sending hours where the clocks are put back', () => {
  it('are never open at a local time that is not theirs', () => {
    const late = { timeZone: 'Europe/Paris', days: [7], from: '01:30', to: '02:30' };
    expect(windowsFrom('2026-10-24T12:00:00Z', 1, late)).toEqual(['2026-10-24T23:30 to 2026-10-25T00:30']);
    const early = { timeZone: 'America/New_York', days: [7], from: '01:30', to: '02:30' };
    expect(windowsFrom('2026-10-31T12:00:00Z', 1, early)).toEqual(['2026-11-01T06:30 to 2026-11-01T07:30']);
  });

  it('end with their day, also where its last hour comes twice', () => {
    const schedule = { timeZone: 'America/Santiago', days: [6], from: '22:00', to: '24:00' };
    expect(windowsFrom('2026-04-04T12:00:00Z', 1, schedule)).toEqual([
      '2026-04-05T01:00 to 2026-04-05T04:00',
    ]);
  });
});
