/** What every catalogue owes its readers: no gap, no throw, and no name lost, whatever the values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../core/index.js';
import { completeMessages } from './complete-messages.js';
import { ar, de, en } from './index.js';
import type { Messages } from './index.js';
import { createCounted } from './plurals.js';

type Writer = (...values: readonly unknown[]) => unknown;

const catalogues: readonly (readonly [string, Messages])[] = [
  ['English', en],
  ['German', de],
  ['Arabic', ar],
];

/** Every word of a catalogue with its path: texts, and functions that write one. */
function wordsOf(group: object, path = ''): readonly (readonly [path: string, word: unknown])[] {
  return Object.entries(group).flatMap(([key, word]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof word === 'object' && word !== null ? wordsOf(word, here) : [[here, word] as const];
  });
}

const writersOf = (messages: Messages) =>
  wordsOf(messages).flatMap(([path, word]) =>
    typeof word === 'function' ? [[path, word as Writer] as const] : [],
  );

const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('Zoë <b>', 'مرحبا', '👩‍🚀', '$&', '#'));

/** Which values a writer takes is told by what its parameters are called. */
const valuesBy: { readonly [parameter: string]: fc.Arbitrary<unknown> } = {
  count: fc.nat(),
  index: fc.nat(100),
  days: fc.nat(400),
  nth: fc.integer({ min: 1, max: 200 }),
  enters: fc.nat(50),
  leaves: fc.nat(50),
  leads: fc.nat(),
  among: fc.nat(),
  done: fc.nat(),
  printed: fc.nat(),
  total: fc.nat(),
  place: fc.nat(50),
  pixels: fc.nat(2000),
  seconds: fc.nat(3600),
  labels: fc.array(text, { minLength: 1, maxLength: 5 }),
  precision: fc.constantFrom('exact', 'at-least'),
  direction: fc.constantFrom('ascending', 'descending'),
};

/** The parameters that are numbers wherever a catalogue calls them otherwise. */
const alsoCount: readonly string[] = ['causes.afterDays', 'causes.atNth'];

function valuesOf(path: string, writer: Writer): fc.Arbitrary<readonly unknown[]> {
  const parameters =
    /^(?:function \w+)?\(?([^)=]*)/
      .exec(writer.toString())?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? [];
  const isCounting = alsoCount.some((known) => path.endsWith(known));
  return fc.tuple(
    ...parameters.map((name, place) => (isCounting && place === 2 ? fc.nat(100) : (valuesBy[name] ?? text))),
  );
}

const namesIn = (values: readonly unknown[]) =>
  values.flat().filter((value): value is string => typeof value === 'string' && !isOption(value));

const isOption = (value: string) => ['exact', 'at-least', 'ascending', 'descending'].includes(value);

describe.each(catalogues)('the %s catalogue', (_, messages) => {
  it('has a word for all that English has, and no other', () => {
    const kinds = (one: Messages) =>
      Object.fromEntries(wordsOf(one).map(([path, word]) => [path, typeof word]));
    expect(kinds(messages)).toEqual(kinds(en));
  });

  it('leaves no word empty', () => {
    const empty = wordsOf(messages).filter(([, word]) => typeof word === 'string' && word.trim() === '');
    expect(empty).toEqual([]);
  });

  it('has a word for every event', () => {
    expect(Object.keys(messages.events)).toEqual([...EVENT_TYPES]);
  });

  it.each(writersOf(messages))('writes %s whatever the values, and loses no name', (path, writer) => {
    fc.assert(
      fc.property(valuesOf(path, writer), (values) => {
        const written = writer(...values);
        if (typeof written !== 'string') throw new Error(`${path} wrote no text`);
        expect(written).not.toBe('');
        for (const name of namesIn(values)) expect(written).toContain(name);
      }),
      { numRuns: 40 },
    );
  });
});

describe('German and Arabic', () => {
  // Words that are the same in both languages, or names.
  const shared =
    /^(locale|live\.states\.(live|offline)|filter\.countUnknown|table\.(label|columns\.name)|substatus\.values\.code|guide\.statuses)$/;

  it.each([
    ['German', de],
    ['Arabic', ar],
  ] as const)('%s is no English', (_, messages) => {
    const english = new Map(wordsOf(en));
    const same = wordsOf(messages).filter(
      ([path, word]) => typeof word === 'string' && word === english.get(path) && !shared.test(path),
    );
    expect(same).toEqual([]);
  });

  it('count as their languages do', () => {
    expect([1, 2].map((count) => de.guide.sighting(count, 9))).toEqual([
      'Mindestens 1 von 9 Leads',
      'Mindestens 2 von 9 Leads',
    ]);
    const forms = [0, 1, 2, 3, 11, 100].map((count) => ar.table.changes(count).replaceAll(/[\d٠-٩]+/g, '#'));
    expect(forms).toEqual(['لا تغييرات', 'تغيير واحد', 'تغييران', '# تغييرات', '# تغييرًا', '# تغيير']);
  });
});

describe('a catalogue with gaps', () => {
  it('is filled with English, and keeps what the host says', () => {
    const filled = completeMessages({
      locale: 'nl',
      table: { empty: 'Nog geen leads', columns: { name: 'Naam' } },
      substatus: { fixes: { 'call-it': 'Bellen' } },
    });
    expect(filled.locale).toBe('nl');
    expect(filled.table.empty).toBe('Nog geen leads');
    expect(filled.table.columns).toEqual({ ...en.table.columns, name: 'Naam' });
    expect(filled.substatus.fixes).toEqual({ ...en.substatus.fixes, 'call-it': 'Bellen' });
    expect(filled.guide).toEqual(en.guide);
  });

  it('reaches no prototype', () => {
    const odd = JSON.parse('{"__proto__":{"polluted":"yes"},"table":{"__proto__":{"empty":"x"}}}') as object;
    const filled = completeMessages(odd);
    expect(filled.table.empty).toBe(en.table.empty);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('plural forms', () => {
  it('are chosen by the language', () => {
    const forms = { one: '# lead', other: '# leads' };
    expect([0, 1, 2, 1234].map((count) => createCounted('en')(count, forms))).toEqual([
      '0 leads',
      '1 lead',
      '2 leads',
      '1,234 leads',
    ]);
    const nth = { one: '#st', two: '#nd', few: '#rd', other: '#th' };
    expect([1, 2, 3, 4, 11, 22].map((count) => createCounted('en', 'ordinal')(count, nth))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '22nd',
    ]);
  });
});
