/** What the OpenAPI document says is what the simulation answers. */
import { readFileSync } from 'node:fs';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/adapter/contract.js';
import { createBackend, createSimulation } from '../../mocks/index.js';
import { enginy, lemlist } from '../../src/models/index.js';
import { openApiDocument } from '../../scripts/openapi/document.js';

const document = openApiDocument();

test('openapi.json is made of the contract as it is now (npm run openapi)', () => {
  expect(JSON.parse(readFileSync('openapi.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(document)));
});

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', ...JSON.parse(JSON.stringify(document)) });

/** What is wrong with a datum, by a shape of the document. */
function wrongWith(shape: string, datum: unknown): unknown {
  const validate = ajv.getSchema(`contract#/components/schemas/${shape}`);
  if (!validate) return `no shape ${shape}`;
  return validate(datum) ? undefined : validate.errors;
}

const types: { readonly [shape: string]: RegExp } = {
  export: /^(text\/csv|application\/x-ndjson)/,
  stream: /^text\/event-stream/,
  Problem: /^application\/problem\+json/,
};

async function wrongWithBody(shape: string, response: Response | undefined): Promise<unknown> {
  if (shape !== 'export' && shape !== 'stream') return wrongWith(shape, await response?.json());
  return response?.body?.cancel();
}

const simulation = createSimulation({ model: lemlist, seed: 3, leads: 60 });
simulation.advance({ days: 10 });
const other = createSimulation({ model: enginy, leads: 5 });
const backend = createBackend({ crm: simulation, other }, { jobFrom: 20 });
const [first, second] = simulation.leads({ status: ['sent', 'opened', 'clicked', 'in-progress'] }).leads;
let keys = 0;

interface Sent {
  readonly body?: unknown;
  readonly key?: string;
}

function send(
  method: string,
  path: string,
  { body, key = `key-${(keys += 1)}` }: Sent = {},
): Promise<Response> {
  const init = { method: method.toUpperCase(), headers: { 'idempotency-key': key } };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return backend(
    new Request(`http://test/sim/${path.includes(other.campaign.id) ? 'other' : 'crm'}${path}`, {
      ...init,
      ...content,
    }),
  );
}

const everybody = () => ({ query: {}, except: [], count: simulation.leads().total });
const job = async () => {
  const started = await send('post', '/leads/actions', { body: { action: 'pause', selection: everybody() } });
  return started.headers.get('location')?.replace('/sim/crm', '') ?? 'no job';
};
const token = async () => {
  const body = { action: 'pause', selection: { ids: [second?.id] } };
  const report: unknown = await (await send('post', '/leads/actions', { body })).json();
  return typeof report === 'object' && report !== null && 'undo' in report ? JSON.stringify(report.undo) : '';
};

type Ask = () => Promise<Response>;
const bad =
  (method: string, path: string): Ask =>
  () =>
    send(method, path, { body: { wrong: true } });

/** For each documented answer a request that is answered so. */
const requests: { readonly [answer: string]: Ask } = {
  'listCampaigns 200': () => send('get', '/campaigns'),
  'actOnCampaign 200': () =>
    send('post', `/campaigns/${other.campaign.id}/actions`, { body: { action: 'pause-campaign' } }),
  'actOnCampaign 400': bad('post', `/campaigns/${other.campaign.id}/actions`),
  'actOnCampaign 404': () => send('post', '/campaigns/nobody/actions', { body: { action: 'pause' } }),
  'listLeads 200': () => send('get', '/leads?limit=60'),
  'listLeads 400': () => send('get', '/leads?limit=many'),
  'addLeads 200': () =>
    send('post', '/leads', {
      body: { rows: [{ email: 'new@x.test' }, { email: 'no' }, { email: 'new@x.test' }] },
    }),
  'addLeads 400': bad('post', '/leads'),
  'addLeads 404': () => send('post', '/leads', { body: { campaign: 'nobody', rows: [] } }),
  'countLeads 200': () => send('get', '/leads/counts'),
  'countLeads 400': () => send('get', '/leads/counts?colour=red'),
  'exportLeads 200': () => send('get', '/leads/export'),
  'exportLeads 400': () => send('get', '/leads/export?colour=red'),
  'act 200': () =>
    send('post', '/leads/actions', { body: { action: 'pause', selection: { ids: [first?.id, 'nobody'] } } }),
  'act 202': () => send('post', '/leads/actions', { body: { action: 'resume', selection: everybody() } }),
  'act 400': bad('post', '/leads/actions'),
  'act 409': async () => {
    const actAs = (action: string) => ({ body: { action, selection: { ids: ['nobody'] } }, key: 'used' });
    await send('post', '/leads/actions', actAs('pause'));
    return send('post', '/leads/actions', actAs('resume'));
  },
  'getLead 200': () => send('get', `/leads/${first?.id}`),
  'getLead 404': () => send('get', '/leads/nobody'),
  'listEvents 200': () => send('get', `/leads/${first?.id}/events?limit=50`),
  'listEvents 400': () => send('get', `/leads/${first?.id}/events?limit=many`),
  'listEvents 404': () => send('get', '/leads/nobody/events?limit=5'),
  'readJob 200': async () => send('get', await job()),
  'readJob 404': () => send('get', '/jobs/nobody'),
  'endJob 200': async () => send('delete', await job()),
  'endJob 404': () => send('delete', '/jobs/nobody'),
  'undo 200': async () =>
    send('post', `/undo/${/"token":"([^"]+)"/.exec(await token())?.[1] ?? ''}`, { body: {} }),
  'undo 404': () => send('post', '/undo/nobody', { body: {} }),
  'subscribe 200': () => send('get', '/events'),
  'subscribe 404': () => send('get', '/events?campaign=nobody'),
};

describe('the simulation answers as documented:', () => {
  const answers = contract.flatMap(({ id, answers: documented }) =>
    Object.entries(documented).map(([status, shape]) => [`${id} ${status}`, Number(status), shape] as const),
  );

  test('every answer has a request here, and no more', () => {
    expect(Object.keys(requests).toSorted()).toEqual(answers.map(([answer]) => answer).toSorted());
  });

  test.each(answers)('%s', async (answer, status, shape) => {
    const response = await requests[answer]?.();
    const { headers } = response ?? new Response();
    expect(response?.status).toBe(status);
    expect(headers.get('content-type')).toMatch(types[shape] ?? /^application\/json/);
    expect(headers.get('location') ?? '').toMatch(status === 202 ? /\/jobs\/.+/ : /^$/);
    expect(await wrongWithBody(shape, response)).toBeUndefined();
  });

  test.each([
    ['Lead', { id: 'l1' }],
    ['Lead', { id: 'l1', status: 'opened', updatedAt: 'soon' }],
    ['ActReport', { totals: { done: -1, refused: {}, failed: 0, notAttempted: 0 }, outcomes: [] }],
  ])('and a wrong %s is seen: %j', (shape, datum) => {
    expect(wrongWith(shape, datum)).toBeDefined();
  });
});
