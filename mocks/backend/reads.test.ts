import { describe, expect, test } from 'vitest';
import { openBackend, wired } from '../../test/support/backend.js';

describe('a list of leads', () => {
  test('comes in windows by offset, in the order asked for', async () => {
    const { ask, simulation } = openBackend();
    const { status, headers, body } = await ask('/leads?offset=10&limit=5&sort=-name');
    const { leads, total } = simulation.leads({ sort: '-name' }, { offset: 10, limit: 5 });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/json');
    expect(leads).toHaveLength(5);
    expect(body).toEqual({ leads: wired(leads), total, asOf: simulation.now });
  });

  test('comes in pages by cursor, until there is no more', async () => {
    const { ask, simulation } = openBackend();
    const ids: unknown[] = [];
    let cursor = '';
    for (let pages = 0; pages < 10; pages += 1) {
      const { body } = await ask(`/leads?limit=25${cursor}`);
      const page = body as { leads: { id: string }[]; next?: string };
      ids.push(...page.leads.map(({ id }) => id));
      if (page.next === undefined) break;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
    expect(ids).toEqual(simulation.leads().leads.map(({ id }) => id));
  });

  test('is filtered by every clause, values within one joined by or', async () => {
    const { ask, simulation } = openBackend();
    const query = { status: ['paused', 'emails-opened', 'in-progress'], notReached: ['replied'] };
    const { body } = await ask('/leads?status=paused,emails-opened,in-progress&notReached=replied');
    const { total } = simulation.leads(query);
    expect(total).toBeGreaterThan(0);
    expect(body).toMatchObject({ total });
  });

  test('is empty, not an error, where nothing matches', async () => {
    expect((await openBackend().ask('/leads?search=nobody-of-this-name')).body).toMatchObject({
      leads: [],
      total: 0,
    });
  });

  test.each([
    ['an unknown parameter', '/leads?statuss=replied', 'statuss'],
    ['an unknown phase', '/leads?phase=running,waiting', 'phase'],
    ['a step that is no number', '/leads?step=two', 'step'],
    ['a time that is none', '/leads?activeSince=yesterday', 'activeSince'],
    ['a key that nothing is sorted by', '/leads?sort=name,shoe-size', 'sort'],
    ['a limit that is no number', '/leads?limit=-1', 'limit'],
    ['an offset that is no number', '/leads?offset=1e3', 'offset'],
    ['a cursor of another backend', '/leads?cursor=abc', 'cursor'],
    ['a count with a limit', '/leads/counts?limit=5', 'limit'],
  ])('refuses %s, and names it', async (_title, path, parameter) => {
    const { status, headers, body } = await openBackend().ask(path);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toMatchObject({ status: 400, kind: 'invalid', path: parameter });
    expect(body).toHaveProperty('detail', expect.stringContaining(parameter));
  });
});

describe('counts', () => {
  test('are those of the query', async () => {
    const { ask, simulation } = openBackend();
    expect((await ask('/leads/counts')).body).toEqual(wired(simulation.counts()));
    const { body } = await ask('/leads/counts?reached=emails-sent');
    expect(body).toEqual(wired(simulation.counts({ reached: ['emails-sent'] })));
    expect(body).toMatchObject({ precision: 'exact', asOf: simulation.now });
  });
});

describe('one lead', () => {
  test('comes with its journal', async () => {
    const { ask, simulation } = openBackend();
    const [lead] = simulation.leads({}, { limit: 1 }).leads;
    expect((await ask(`/leads/${lead?.id}`)).body).toEqual(wired(lead));
  });

  test('is not found by an id that nobody has', async () => {
    const { status, body } = await openBackend().ask('/leads/nobody');
    expect(status).toBe(404);
    expect(body).toMatchObject({ kind: 'not-found', detail: expect.stringContaining('"nobody"') });
  });

  test('tells what happened to it, newest first, page by page', async () => {
    const { ask, simulation } = openBackend();
    const id = simulation.log.at(-1)?.leadId ?? '';
    const happened = simulation.log.filter(({ leadId }) => leadId === id).map((event) => event.id);
    expect(happened.length).toBeGreaterThan(3);
    const told: string[] = [];
    for (let before = ''; ;) {
      const { body } = await ask(`/leads/${id}/events?limit=2${before}`);
      const page = body as { events: { id: string }[]; next?: string };
      told.push(...page.events.map((event) => event.id));
      if (page.next === undefined) break;
      before = `&before=${page.next}`;
    }
    expect(told).toEqual(happened.toReversed());
  });

  test('that is not there has no events', async () => {
    expect((await openBackend().ask('/leads/nobody/events')).status).toBe(404);
  });
});

describe('campaigns', () => {
  test('are the one of the simulation', async () => {
    const { ask, simulation } = openBackend();
    expect((await ask('/campaigns')).body).toEqual({ campaigns: [wired(simulation.summary)] });
  });
});

describe('an address', () => {
  test('without a simulation tells which there are', async () => {
    const { backend } = openBackend();
    const response = await backend(new Request('https://mock.test/sim/autumn/leads'));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('/sim/spring') });
    expect((await backend(new Request('https://mock.test/leads'))).status).toBe(404);
  });

  test.each(['/', '/lead', '/leads/a/b/c', '/leads/'])('%s is not found', async (path) => {
    const { status, body } = await openBackend().ask(path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ kind: 'not-found' });
  });

  test('that is broken is refused', async () => {
    expect((await openBackend().ask('/leads/%E0%A4%A')).status).toBe(400);
  });

  test('tells which methods it knows', async () => {
    const { status, headers } = await openBackend().ask('/leads', { method: 'DELETE' });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, POST');
  });
});
