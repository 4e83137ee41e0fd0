import { describe, expect, test } from 'vitest';
import { enginy } from '../../src/models/index.js';
import { openBackend } from '../../test/support/backend.js';

describe('rows that are added', () => {
  test('each have an outcome, in their order, however broken one is', async () => {
    const { post, simulation } = openBackend();
    const [known] = simulation.leads({}, { limit: 1 }).leads;
    const { status, body } = await post('/leads', {
      rows: [
        { name: 'Ada Lovelace', email: 'ada@engines.test', fields: { plan: 'pro' } },
        'no row',
        { email: known?.contact?.email },
        { name: 'Without an address' },
        { email: 'ada@engines.test' },
        { email: { not: 'text' } },
        { email: 'grace@ships.test', company: null },
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcomes: [
        { row: 0, result: 'added' },
        { row: 1, result: 'invalid', message: expect.stringContaining('object') },
        { row: 2, result: 'duplicate', id: known?.id },
        { row: 3, result: 'invalid', message: expect.stringContaining('address') },
        { row: 4, result: 'duplicate' },
        { row: 5, result: 'invalid', message: expect.stringContaining('email') },
        { row: 6, result: 'added' },
      ],
    });
    expect(simulation.leads({ search: 'ada@engines.test' }).leads[0]).toMatchObject({
      name: 'Ada Lovelace',
      contact: { fields: { plan: 'pro' } },
    });
  });

  test('for a campaign that is not there are refused as a whole', async () => {
    const { post, simulation } = openBackend();
    const total = simulation.counts().total;
    const { status } = await post('/leads', { campaign: 'autumn', rows: [{ email: 'ada@engines.test' }] });
    expect(status).toBe(404);
    expect(simulation.counts().total).toBe(total);
  });

  test.each([
    ['no rows', {}, 'rows'],
    ['rows that are no list', { rows: {} }, 'rows'],
    ['a member that nobody knows', { rows: [], campaing: 'spring' }, 'campaing'],
  ])('with %s are refused', async (_title, body, named) => {
    const answer = await openBackend().post('/leads', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toHaveProperty('detail', expect.stringContaining(named));
  });
});

describe('a campaign', () => {
  test('is paused as a whole, and says so', async () => {
    const { post, simulation } = openBackend({ model: enginy });
    const path = `/campaigns/${simulation.campaign.id}/actions`;
    const { status, body } = await post(path, { action: 'pause-campaign' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: simulation.campaign.id, paused: true });
    expect((await post(path, { action: 'resume-campaign' })).body).toMatchObject({ paused: false });
  });

  test('that is not there, or an action it has not, is refused', async () => {
    const { post, simulation } = openBackend();
    expect((await post('/campaigns/autumn/actions', { action: 'pause' })).status).toBe(404);
    const { status, body } = await post(`/campaigns/${simulation.campaign.id}/actions`, {
      action: 'explode',
    });
    expect(status).toBe(400);
    expect(body).toHaveProperty('detail', expect.stringContaining('"explode"'));
  });
});
