import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFormat } from './format.js';

const evening = '2026-03-09T23:30:00.000Z';

afterEach(() => vi.unstubAllEnvs());

describe('a format', () => {
  it('writes moments in its language and time zone, and names the zone', () => {
    const utc = createFormat('en', 'UTC');
    const tokyo = createFormat('de', 'Asia/Tokyo');
    expect(utc.day(evening)).toBe('Monday, March 9, 2026');
    expect(tokyo.day(evening)).toBe('Dienstag, 10. März 2026');
    expect(utc.zone(evening)).toBe('UTC');
    expect(tokyo.dateTime(evening)).toContain('10. März 2026');
    expect(createFormat('ar', 'UTC').day(evening)).toMatch(/[\u0600-\u06ff]/);
  });

  it('knows on which day of the calendar something was', () => {
    expect(createFormat('ar', 'UTC').dayKey(evening)).toBe('2026-03-09');
    expect(createFormat('en', 'Asia/Tokyo').dayKey(evening)).toBe('2026-03-10');
  });

  it('takes the year 1, which some backends write for no time, for what it is, in a zone and in the reader’s own', () => {
    const none = '0001-01-01T12:00:00.000Z';
    expect(createFormat('en', 'UTC').dayKey(none)).toBe('0001-01-01');
    for (const zone of ['UTC', undefined]) {
      expect(createFormat('en', zone).relative(none, evening)).toBe('2,026 years ago');
    }
  });

  it('gives back what it cannot read', () => {
    const format = createFormat('en', 'UTC');
    expect([format.dateTime('soon'), format.day('soon'), format.time('soon')]).toEqual([
      'soon',
      'soon',
      'soon',
    ]);
    expect(format.dayKey('soon')).toBeUndefined();
    expect(format.zone('soon')).toBe('');
    expect(format.relative('soon', evening)).toBe('soon');
  });

  it('says how long something lasts, in the largest unit of which there are two', () => {
    const { duration } = createFormat('en');
    expect([1, 90, 120, 7_199, 7_200, 86_400, 172_800].map(duration)).toEqual([
      '1 second',
      '90 seconds',
      '2 minutes',
      '119 minutes',
      '2 hours',
      '24 hours',
      '2 days',
    ]);
    expect(createFormat('de').duration(38)).toBe('38 Sekunden');
    expect(createFormat('ar').duration(7_200)).toMatch(/ساعت/);
  });

  it('says how long ago in the largest unit that fits', () => {
    const format = createFormat('en', 'UTC');
    expect(format.relative('2026-03-09T23:29:30.000Z', evening)).toBe('now');
    expect(format.relative('2026-03-09T21:30:00.000Z', evening)).toBe('2 hours ago');
    expect(format.relative('2026-03-12T23:30:00.000Z', evening)).toBe('in 3 days');
    expect(createFormat('de').relative('2026-03-08T23:30:00.000Z', evening)).toBe('gestern');
    expect(format.relative('2026-02-23T23:30:00.000Z', evening)).toBe('2 weeks ago');
    expect(format.relative('2024-03-09T23:30:00.000Z', evening)).toBe('2 years ago');
  });

  it('goes over to a larger unit where there are two of it: 13 days are not a week, nor 50 a month', () => {
    const format = createFormat('en', 'UTC');
    expect(format.relative('2026-02-24T23:30:00.000Z', evening)).toBe('13 days ago');
    expect(format.relative('2026-01-18T23:30:00.000Z', evening)).toBe('7 weeks ago');
    expect(format.relative('2024-05-09T23:30:00.000Z', evening)).toBe('22 months ago');
    expect(createFormat('de').relative('2026-03-22T23:30:00.000Z', evening)).toBe('in 13 Tagen');
  });

  it('calls a day by the calendar of its zone: 47 hours ago is not yesterday', () => {
    const morning = '2026-03-10T09:00:00.000Z';
    expect(createFormat('en', 'UTC').relative('2026-03-08T10:00:00.000Z', morning)).toBe('2 days ago');
    expect(createFormat('en', 'UTC').relative('2026-03-09T08:00:00.000Z', morning)).toBe('yesterday');
    // In Tokyo it was already the ninth, and now it is the tenth.
    expect(createFormat('en', 'Asia/Tokyo').relative('2026-03-08T16:00:00.000Z', morning)).toBe('yesterday');
    expect(createFormat('en', 'UTC').relative('2026-03-12T08:00:00.000Z', morning)).toBe('in 2 days');
  });

  it('counts the days of the reader as if the reader’s zone were named', () => {
    for (const zone of ['America/St_Johns', 'Pacific/Apia', 'UTC']) {
      vi.stubEnv('TZ', zone);
      const [own, named] = [createFormat('en'), createFormat('en', zone)];
      fc.assert(
        fc.property(fc.integer({ min: -4e9, max: 4e9 }), fc.integer({ min: 0, max: 9e7 }), (apart, later) => {
          const now = new Date(Date.parse(evening) + later).toISOString();
          const moment = new Date(Date.parse(now) + apart).toISOString();
          expect(own.relative(moment, now)).toBe(named.relative(moment, now));
        }),
      );
    }
  });

  it('never counts nothing: no "0 hours ago", whatever the distance', () => {
    const format = createFormat('en', 'Europe/Berlin');
    fc.assert(
      fc.property(fc.integer({ min: -4e10, max: 4e10 }), (milliseconds) => {
        const moment = new Date(Date.parse(evening) + milliseconds).toISOString();
        expect(format.relative(moment, evening)).not.toMatch(/\b0\b/);
      }),
    );
  });
});
