import { describe, expect, test } from 'vitest';
import { createBackend, createSimulation } from '../../mocks/index.js';
import type { Lead, LeadQuery } from '../core/index.js';
import { lemlist } from '../models/lemlist.js';
import type { DecodeProblem, ExportCall } from './adapter.js';
import { createHttpAdapter } from './create-http-adapter.js';
import type { Fetch } from './http-client.js';

const ndjson = { 'content-type': 'application/x-ndjson' };

/** A body in pieces of so many bytes. */
function inPieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(stream) {
      if (at < bytes.length) stream.enqueue(bytes.slice(at, (at += size)));
      else stream.close();
    },
  });
}

const answering =
  (text: string, headers: Record<string, string> = ndjson, size = 7): Fetch =>
  async () =>
    new Response(inPieces(text, size), { headers });

async function exported(fetch: Fetch, query: LeadQuery = {}, call: ExportCall = {}) {
  const adapter = createHttpAdapter({ id: 'crm', baseUrl: 'http://test/sim/crm', fetch });
  const leads: Lead[] = [];
  for await (const lead of adapter.exportLeads?.(query, call) ?? []) leads.push(lead);
  return leads;
}

describe('the export of a backend', () => {
  test('holds what a list holds, in its order', async () => {
    const simulation = createSimulation({ model: lemlist, seed: 3, leads: 1200 });
    simulation.advance({ days: 5 });
    const backend = createBackend({ crm: simulation });
    const query: LeadQuery = { status: ['sent', 'opened'], sort: 'name' };
    const fetch: Fetch = (url, init) => backend(new Request(url, init));
    const leads = await exported(fetch, query);
    const adapter = createHttpAdapter({ baseUrl: 'http://test/sim/crm', fetch });
    expect(leads.length).toBeGreaterThan(50);
    expect(leads).toEqual((await adapter.listLeads({ query, offset: 0, limit: 1200 })).leads);
  });

  test('keeps every good line, wherever it is cut, and tells of each that is not', async () => {
    const problems: DecodeProblem[] = [];
    const text = '{"id":"á","status":"x"}\n{"id":\n\n{"status":"x"}\r\n{"id":"b","status":"x","tags":7}\n';
    for (let size = 1; size < 90; size += 1) {
      problems.length = 0;
      const onProblem = (problem: DecodeProblem) => void problems.push(problem);
      const leads = await exported(answering(text, ndjson, size), {}, { onProblem });
      expect(leads).toEqual([
        { id: 'á', status: 'x' },
        { id: 'b', status: 'x' },
      ]);
      expect(problems.map(({ path }) => path)).toEqual(['line 2', 'line 3.id', 'line 4.tags']);
    }
  });

  test('reads a last line that lacks nothing but its line feed', async () => {
    const text = '{"id":"a","status":"x"}\n{"id":"b","status":"x"}';
    expect(await exported(answering(text))).toEqual([
      { id: 'a', status: 'x' },
      { id: 'b', status: 'x' },
    ]);
  });

  test('passes over a line without end, and keeps the next', async () => {
    const problems: DecodeProblem[] = [];
    const text = `{"id":"${'x'.repeat(9_000_000)}"}\n{"id":"b","status":"x"}\n`;
    const onProblem = (problem: DecodeProblem) => void problems.push(problem);
    const leads = await exported(answering(text, ndjson, 65_536), {}, { onProblem });
    expect(leads).toEqual([{ id: 'b', status: 'x' }]);
    expect(problems).toMatchObject([{ path: 'line 1' }]);
  });

  test.each([
    ['cut short', answering('{"id":"a","status":"x"}\n{"id":"b","st'), 'unavailable'],
    ['of which no line can be read', answering('{"id":\n<html>\n'), 'malformed'],
    ['that is a CSV', answering('id,name\n', { 'content-type': 'text/csv' }), 'malformed'],
  ])('%s fails', async (_what, fetch, kind) => {
    await expect(exported(fetch)).rejects.toMatchObject({ kind, message: expect.stringContaining('crm') });
  });

  test('stops when its signal fires, or nobody reads on', async () => {
    let isEnded = false;
    const fetch: Fetch = async () =>
      new Response(
        new ReadableStream({
          pull: (stream) => stream.enqueue(new TextEncoder().encode('{"id":"a","status":"x"}\n')),
          cancel: () => void (isEnded = true),
        }),
        { headers: ndjson },
      );
    const adapter = createHttpAdapter({ id: 'crm', baseUrl: 'http://test', fetch });
    for await (const { id } of adapter.exportLeads?.({}) ?? []) if (id === 'a') break;
    expect(isEnded).toBe(true);
    isEnded = false;
    const ending = new AbortController();
    const reading = (async () => {
      for await (const { id } of adapter.exportLeads?.({}, { signal: ending.signal }) ?? [])
        if (id === 'a') ending.abort();
    })();
    await expect(reading).rejects.toMatchObject({ kind: 'aborted' });
    expect(isEnded).toBe(true);
  });

  test('gives no lead after its signal has fired, however many have arrived', async () => {
    const fetch = answering('{"id":"a","status":"x"}\n{"id":"b","status":"x"}\n', ndjson, 1000);
    const adapter = createHttpAdapter({ id: 'crm', baseUrl: 'http://test', fetch });
    const ending = new AbortController();
    const given: string[] = [];
    const reading = (async () => {
      for await (const { id } of adapter.exportLeads?.({}, { signal: ending.signal }) ?? []) {
        given.push(id);
        ending.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ kind: 'aborted' });
    expect(given).toEqual(['a']);
  });

  test('is not there where the backend has none', () => {
    const options = { baseUrl: 'http://test', capabilities: { export: false } };
    expect(createHttpAdapter(options)).not.toHaveProperty('exportLeads');
  });
});
