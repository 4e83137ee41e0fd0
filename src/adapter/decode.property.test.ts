import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdapterError } from './adapter-error.js';
import * as decoders from './decode.js';

const { readLead: _readLead, ...byAnswer } = decoders;

const isoForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const names = [
  'id',
  'status',
  'journal',
  'contact',
  'data',
  'at',
  'type',
  'leadId',
  '__proto__',
  'constructor',
  'toString',
];

/** Any value, JSON or not, with many of the names that the schemas look for. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('', 'a', '2026-03-02', 0, -1, 1.5, Number.NaN, null, undefined, true, 1e300),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('value'), {
      maxKeys: 5,
    }),
  ),
})).value;

const row = fc.record(
  {
    id: anything,
    status: anything,
    journal: fc.dictionary(fc.constantFrom('x.a', 'email.sent'), anything),
    updatedAt: anything,
  },
  { requiredKeys: [] },
);

describe.each(Object.entries(byAnswer))('%s', (_name, decode) => {
  it('answers or fails as malformed, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(failureOf(() => decode('crm', value))).toBeOneOf(['none', 'malformed']);
      }),
    );
  });
});

it('a page keeps every row that can be read, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const { leads } = decoders.decodeLeadPage('crm', {
        leads: [...rows, { id: 'good', status: 'opened' }],
      });
      expect(leads.at(-1)).toEqual({ id: 'good', status: 'opened' });
      for (const { id, status, journal, updatedAt } of leads) {
        expect(id).not.toBe('');
        expect(status !== undefined || journal !== undefined).toBe(true);
        expect(updatedAt === undefined || isoForm.test(updatedAt)).toBe(true);
      }
    }),
  );
});

it('reading twice reads the same', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const once = decoders.decodeLeadPage('crm', { leads: [...rows, { id: 'good', status: 'opened' }] });
      const twice = decoders.decodeLeadPage('crm', { leads: once.leads });
      expect(twice).toEqual({ leads: once.leads });
    }),
  );
});

function failureOf(run: () => unknown): string {
  try {
    run();
    return 'none';
  } catch (error) {
    return error instanceof AdapterError ? error.kind : String(error);
  }
}
