/** The README's code is the committed examples, so that what it shows is what is tested. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { crm } from '../../examples/rest-adapter.js';
import { crm as ownStatuses, problems } from '../../examples/own-statuses.js';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```tsx?\n([^]*?)```/g)].map(([, code = '']) => code);

describe('the README', () => {
  test.each(['quick-start.tsx', 'rest-adapter.ts', 'own-statuses.ts'])(
    'shows examples/%s word for word',
    (file) => {
      expect(blocks).toContain(readFileSync(`examples/${file}`, 'utf8'));
    },
  );

  test('shows no code but the examples', () => {
    expect(blocks).toHaveLength(3);
  });

  test('does everything by two commands', () => {
    expect(readme).toContain('npm install && npm start');
    expect(readme).toContain('npm install && npm test');
  });
});

describe('the adapter for an existing REST API', () => {
  const rows = [
    { uuid: 'a1', full_name: 'Ada', mail: 'ada@x.test', state: 'RESP', updated_at: '2026-03-02T10:00:00Z' },
  ];

  test('asks for leads in the words of the API, and reads its rows', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(rows));
    const { leads } = await crm.listLeads({
      query: { status: ['replied'], search: 'ada' },
      limit: 20,
      offset: 40,
    });
    expect(fetch.mock.calls[0]?.[0]).toBe('/contacts?state=RESP&q=ada&limit=20&offset=40');
    expect(leads).toMatchObject([
      { id: 'a1', name: 'Ada', contact: { email: 'ada@x.test' }, status: 'replied' },
    ]);
  });

  test('pauses through the API, and tells a failure', async () => {
    const request = { action: 'pause', selection: { ids: ['a1'] }, idempotencyKey: 'w1' };
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(null, { status: 204 }));
    expect(await crm.act?.(request)).toMatchObject({
      totals: { done: 1 },
      outcomes: [{ id: 'a1', result: 'done' }],
    });
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('no', { status: 403 }));
    await expect(crm.act?.(request)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

test('the model of own statuses keeps the laws', () => {
  expect(problems).toEqual([]);
  expect(Object.keys(ownStatuses.statuses)).toEqual(['new', 'working', 'won']);
});
