import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvRow, guardFormula } from './csv.js';

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['\0=1', "'\0=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['\ttext', "'\ttext"],
  ])('%j is no formula', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  test.each(['Ada', 'a=b', 'Jean-Luc', '', 'a@b.example', '3 - 2'])('%j stays as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  test('that is a number stays one', () => {
    expect(csvRow([-5, 0, undefined])).toBe('-5,0,\r\n');
  });

  test('is quoted where it has to be', () => {
    expect(csvRow(['Ada, Countess', 'says "hi"', 'two\nlines'])).toBe(
      '"Ada, Countess","says ""hi""","two\nlines"\r\n',
    );
  });
});

test('any row is read again as it was, and no cell begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (values) => {
      const [read] = Papa.parse<string[]>(csvRow(values), { delimiter: ',', newline: '\r\n' }).data;
      expect(read).toEqual(values.map(guardFormula));
      for (const cell of read ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }),
  );
});
