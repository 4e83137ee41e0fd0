import { describe, expect, test } from 'vitest';
import { lemlist } from '../src/models/index.js';
import { createBackend, createSimulation } from './index.js';
import type { SimulationOptions } from './index.js';

function open(options: Partial<SimulationOptions> = {}) {
  const simulation = createSimulation({ model: lemlist, seed: 7, leads: 60, ...options });
  simulation.advance({ days: 4 });
  const backend = createBackend({ spring: simulation });
  const get = async (path: string, init?: RequestInit) => {
    const response = await backend(new Request(`https://mock.test/api/sim/spring${path}`, init));
    const body: unknown = await response.json();
    return { status: response.status, type: response.headers.get('content-type'), response, body };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    get(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
  return { simulation, backend, get, post };
}

describe('a list of leads', () => {
  test('comes in windows by offset, in the order asked for', async () => {
    const { get, simulation } = open();
    const { status, body } = await get('/leads?offset=10&limit=5&sort=-name');
    expect(status).toBe(200);
    const { leads, total } = simulation.leads({ sort: '-name' }, { offset: 10, limit: 5 });
    expect(body).toEqual({ leads: JSON.parse(JSON.stringify(leads)), total, asOf: simulation.now });
    expect(leads).toHaveLength(5);
  });
});
