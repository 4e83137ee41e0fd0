import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readContacts } from './read-contacts.js';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '"',
    '""',
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    '__proto__',
    'constructor',
    'Email',
    'a@x.test',
    '=1',
  ),
);
const junk = fc.array(
  fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(',')),
  { maxLength: 20 },
);

it('reads or refuses as malformed, whatever the file holds, and reaches no prototype', async () => {
  await fc.assert(
    fc.asyncProperty(junk, async (lines) => {
      const text = lines.join('\n');
      const contacts = await readContacts(text).catch((error: unknown) => error);
      expect(contacts).toSatisfy(
        (found: Error | object) => !(found instanceof Error) || found.name === 'AdapterError',
      );
      expect({}).not.toHaveProperty('polluted');
    }),
    { numRuns: 200 },
  );
});

it('keeps a good row after a line of ten million signs', async () => {
  const { leads, totals } = await readContacts(
    `Email,Note\nada@x.test,"${'x'.repeat(10_000_000)}\nbob@x.test,ok`,
  );
  expect(leads.map(({ email }) => email)).toEqual(['bob@x.test']);
  expect(totals).toEqual({ ready: 1, duplicate: 0, invalid: 1 });
});

it('keeps every good row beside others that are broken', async () => {
  const broken = fc.constantFrom('"open,x', 'no address,', 'a,b,c,d,e', '"a"b,c', ',');
  await fc.assert(
    fc.asyncProperty(fc.array(broken, { maxLength: 12 }), async (rows) => {
      const mixed = rows.flatMap((row, nth) => [row, `Good ${nth},good${nth}@x.test`]);
      const { leads } = await readContacts(['Name,Email', ...mixed].join('\n'));
      expect(leads.map(({ email }) => email)).toEqual(rows.map((_row, nth) => `good${nth}@x.test`));
    }),
    { numRuns: 100 },
  );
});
