import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { openBackend, requestFor } from '../../test/support/backend.js';
import type { OpenBackend } from '../../test/support/backend.js';

async function exported({ backend }: OpenBackend, search = '') {
  const response = await backend(requestFor(`/leads/export${search}`));
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  return { response, text, data, errors };
}

describe('the export', () => {
  test('holds every matching lead, in the words of the product', async () => {
    const opened = openBackend();
    const { response, text, data, errors } = await exported(opened, '?status=sent&sort=name');
    const { leads, total } = opened.simulation.leads({ status: ['sent'], sort: 'name' });
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(text.startsWith('\uFEFFid,name,email,')).toBe(true);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(total);
    expect(data.map(({ id }) => id)).toEqual(leads.map(({ id }) => id));
    expect(new Set(data.map(({ status }) => status))).toEqual(new Set(['Sent']));
  });

  test('comes in pieces, and stays as it was when it was asked for', async () => {
    const opened = openBackend({ leads: 2000 });
    const response = await opened.backend(requestFor('/leads/export'));
    const reader = response.body?.getReader();
    const before = opened.simulation.counts().total;
    let text = '';
    let pieces = 0;
    for (const decoder = new TextDecoder(); ; pieces += 1) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) break;
      text += decoder.decode(value, { stream: true });
      opened.simulation.advance({ hours: 3 });
    }
    expect(pieces).toBeGreaterThan(4);
    expect(Papa.parse(text, { header: true, skipEmptyLines: true }).data).toHaveLength(before);
  });

  test('guards every cell that a spreadsheet would take for a formula', async () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '\0=1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
    ];
    const opened = openBackend({
      leads: formulas.map((formula, index) => ({
        email: `a${index}@x.test`,
        fields: { note: formula },
      })),
    });
    const { data } = await exported(opened);
    expect(new Set(data.map(({ note }) => note))).toEqual(new Set(formulas.map((formula) => `'${formula}`)));
  });

  test('keeps commas, quotes, lines and other scripts', async () => {
    const leads = [
      { name: 'Lovelace, Ada "the first"', email: 'ada@x.test', company: 'Two\nlines' },
      { name: '山田 太郎', email: 'taro@x.test' },
    ];
    const { data } = await exported(openBackend({ leads }), '?sort=email');
    expect(data).toMatchObject(leads);
  });

  test('of nobody is the heading alone', async () => {
    const { data, text } = await exported(openBackend(), '?search=nobody-of-this-name');
    expect(data).toEqual([]);
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  test('refuses what it does not understand', async () => {
    const { ask } = openBackend();
    expect((await ask('/leads/export?limit=5')).status).toBe(400);
  });
});
