import { spawn } from 'node:child_process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHttpAdapter } from '../src/adapter/index.js';
import type { LiveListener } from '../src/adapter/index.js';
import { enginy } from '../src/models/index.js';
import { readServeOptions, serveMock } from './serve.js';
import type { MockServer, ServeOptions } from './serve.js';

vi.setConfig({ testTimeout: 60_000 });

const usual: ServeOptions = {
  products: [enginy],
  leads: 40,
  seed: 7,
  scenario: 'calm',
  days: 0,
  port: 0,
  host: '127.0.0.1',
  speed: 0,
};
let server: MockServer | undefined;
const open = async (options: Partial<ServeOptions> = {}) => {
  server = await serveMock({ ...usual, ...options });
  return server;
};
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('the arguments', () => {
  test('say what to serve, and have defaults', () => {
    expect(
      readServeOptions(['--product', 'enginy', '--leads', '5000', '--seed', '7', '--port', '4010']),
    ).toMatchObject({ products: [enginy], leads: 5000, seed: 7, port: 4010, scenario: 'calm', speed: 3600 });
    expect(readServeOptions([]).products).toHaveLength(5);
  });

  test.each([
    [['--product', 'acme'], 'invalid-arguments', /"acme".*enginy/],
    [['--scenario', 'doomsday'], 'unknown-scenario', /"doomsday".*calm/],
    [['--port', '99999'], 'invalid-arguments', /--port cannot be "99999"/],
    [['--port', 'http'], 'invalid-arguments', /--port/],
    [['--leads', '-5'], 'invalid-arguments', /leads/],
    [['--leads', '1e9'], 'invalid-arguments', /leads/],
    [['--days', '-1'], 'invalid-arguments', /--days/],
    [['--colour', 'red'], 'invalid-arguments', /--colour/],
    [['enginy'], 'invalid-arguments', /enginy/],
  ])('%j are refused, and say why', (args, code, message) => {
    expect(() => readServeOptions(args)).toThrow(expect.objectContaining({ code }));
    expect(() => readServeOptions(args)).toThrow(message);
  });
});

describe('the server', () => {
  test('answers the HTTP adapter over a real port', async () => {
    const { url, simulations } = await open();
    const adapter = createHttpAdapter({ baseUrl: `${url}/sim/enginy` });
    simulations['enginy']?.advance({ days: 2 });
    const page = await adapter.listLeads({ query: { sort: 'name' }, offset: 3, limit: 5 });
    const there = simulations['enginy']?.leads({ sort: 'name' }, { offset: 3, limit: 5 });
    expect(page.leads.map(({ id }) => id)).toEqual(there?.leads.map(({ id }) => id));
    const [lead] = page.leads;
    const selection = { ids: [lead?.id ?? ''] };
    const report = await adapter.act?.({ action: 'delete', selection, idempotencyKey: 'w1' });
    expect(report?.outcomes[0]?.id).toBe(lead?.id);
  });

  test('opens in the midst of a campaign where days have passed', async () => {
    const { simulations } = await open({ days: 4 });
    expect(simulations['enginy']?.counts().shown['not-started']).toBeLessThan(usual.leads);
    expect(simulations['enginy']?.log.length).toBeGreaterThan(usual.leads);
  });

  test('sends events to one who listens, and stops when they leave', async () => {
    const { url, simulations } = await open();
    const simulation = simulations['enginy'];
    const heard: string[] = [];
    const states: string[] = [];
    const listener: LiveListener = {
      event: ({ id }) => void heard.push(id),
      lead() {},
      gap() {},
      state: (state) => void states.push(state),
    };
    const leave = createHttpAdapter({ baseUrl: `${url}/sim/enginy` }).subscribe?.({}, listener);
    await expect.poll(() => states, { timeout: 10_000 }).toContain('live');
    simulation?.advance({ days: 2 });
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(20);
    leave?.();
  });

  test('lets pages of other origins ask', async () => {
    const { url } = await open();
    const preflight = await fetch(`${url}/sim/enginy/leads/actions`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.test',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.test');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,idempotency-key');
    const answer = await fetch(`${url}/sim/enginy/leads/nobody`, { headers: { origin: 'https://app.test' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.test');
    expect(answer.headers.get('access-control-expose-headers')).toContain('location');
  });

  test('closes the connection where the answer shall never arrive', async () => {
    const { url } = await open({ scenario: 'flaky-network' });
    const ends = await Promise.all(
      Array.from({ length: 60 }, () =>
        fetch(`${url}/sim/enginy/leads?limit=1`)
          .then(async (response) => `${response.status} ${typeof (await response.json())}`)
          .catch(() => 'broken'),
      ),
    );
    expect(ends).toContain('429 object');
    expect(ends).toContain('broken');
  });

  test('lets time pass at the speed asked for', async () => {
    const { simulations } = await open({ speed: 360_000 });
    const before = simulations['enginy']?.now ?? '';
    await expect.poll(() => simulations['enginy']?.now, { timeout: 10_000 }).not.toBe(before);
  });

  test('fails where the port is taken', async () => {
    const { url } = await open();
    await expect(serveMock({ ...usual, port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('npm run serve:mock', () => {
  test('listens, says where, and ends when it is told to', async () => {
    const args = ['scripts/serve-mock.mjs', '--product', 'enginy', '--leads', '20', '--port', '0'];
    const child = spawn(process.execPath, args);
    let said = '';
    child.stdout.on('data', (data: Buffer) => void (said += data.toString()));
    await expect.poll(() => said, { timeout: 50_000 }).toContain('/sim/enginy/leads');
    const address = /curl '([^']+)'/.exec(said)?.[1] ?? '';
    expect(await (await fetch(address)).json()).toMatchObject({ total: 20 });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  });

  test('says what is wrong and how it is called, and fails', async () => {
    const child = spawn(process.execPath, ['scripts/serve-mock.mjs', '--product', 'acme']);
    let said = '';
    child.stderr.on('data', (data: Buffer) => void (said += data.toString()));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
    expect(said).toContain('There is no product "acme"');
    expect(said).toContain('npm run serve:mock');
  });
});
