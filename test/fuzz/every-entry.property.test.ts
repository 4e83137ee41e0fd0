/**
 * Text as it comes from a network that nobody can trust, at every entry: names that reach into prototypes, huge
 * numbers, wrong types. What is wrong is told as `malformed` with its field (by a backend: as `invalid`), what is
 * good beside it is kept, and nothing else changes.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AdapterError, decodeLeadPage } from '../../src/adapter/index.js';
import * as decoders from '../../src/adapter/decode.js';
import * as reports from '../../src/adapter/decode-report.js';
import { hearMessage } from '../../src/adapter/live-message.js';
import { queryFromSearch, queryToSearch } from '../../src/core/index.js';
import { readViews } from '../../src/react/saved-views.js';
import { openBackend } from '../support/backend.js';
import { ear } from '../support/heard.js';

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'id',
  'status',
  'journal',
  'leads',
  'outcomes',
  'totals',
  'done',
  'refused',
  'refusal',
  'reason',
  'result',
  'error',
  'job',
  'undo',
  'token',
  'until',
  'shown',
  'held',
  'total',
  'rows',
  'action',
  'selection',
  'ids',
  'query',
  'except',
  'count',
  'params',
  'email',
];

const leaf = fc.oneof(
  fc.constantFrom('null', 'true', '""', '"a"', '0', '-1', '1.5', '1e308', '9007199254740993', '1e999'),
  fc.constantFrom('"2026-03-02T09:00:00.000Z"', '"done"', '"refused"', '"failed"', '"launch"'),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
);

/** JSON as text, so that `__proto__` is a name of its own, as a parser reads it. */
const json = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 6 })
      .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`),
  ),
})).value;

const before = Object.getOwnPropertyNames(Object.prototype).join();
afterEach(() => {
  const now = Object.getOwnPropertyNames(Object.prototype).join();
  if (now !== before || Object.keys(Array.prototype).length > 0) throw new Error(`polluted: ${now}`);
});

/** What a run fails with. Only an AdapterError that says what is wrong is allowed. */
async function failureOf(run: () => unknown): Promise<AdapterError | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
}

const { readLead: _readLead, ...answers } = decoders;

describe.each(Object.entries({ ...answers, ...reports }))('%s', (_name, decode) => {
  test('reads what it can, and names the field of what it cannot', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (text) => {
        const value: unknown = JSON.parse(text);
        const failure = await failureOf(() => decode('crm', value));
        if (!failure) return;
        expect(failure.kind).toBe('malformed');
        expect(failure.path).toBeTypeOf('string');
        expect(failure.message).toContain('crm');
      }),
      { numRuns: 300 },
    );
  });
});

test('a report keeps the outcomes of good leads, whatever stands in the others', () => {
  const good = '{"id":"good","result":"done"}';
  fc.assert(
    fc.property(fc.array(json, { maxLength: 4 }), fc.nat(4), (others, place) => {
      const list = others.toSpliced(place, 0, good);
      const totals = `{"done":${list.length},"refused":{},"failed":0,"notAttempted":0}`;
      const text = `{"totals":${totals},"outcomes":[${list.join(',')}]}`;
      const { value, problems } = reports.decodeActReport('crm', JSON.parse(text));
      expect(value.outcomes).toContainEqual({ id: 'good', result: 'done' });
      expect(value.outcomes.length + problems.length).toBeGreaterThanOrEqual(list.length);
      for (const { code, path } of problems) expect([code, path.length > 0]).toEqual(['malformed', true]);
    }),
  );
});

test('a page keeps its good rows, and tells each bad one by its place', () => {
  fc.assert(
    fc.property(fc.array(json, { maxLength: 4 }), (others) => {
      const text = `{"leads":[${[...others, '{"id":"good","status":"opened"}'].join(',')}]}`;
      const { leads, problems = [] } = decodeLeadPage('crm', JSON.parse(text));
      expect(leads.at(-1)).toEqual({ id: 'good', status: 'opened' });
      for (const { path } of problems) expect(path).toMatch(/^leads\[\d+\]/);
    }),
  );
});

test('messages of the stream, of every kind, are told or told of, and none keeps the next from being heard', () => {
  const kinds = fc.constantFrom('event', 'lead', 'gap', 'later', undefined);
  const data = fc.oneof(json, fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(kinds, data), { maxLength: 6 }), (messages) => {
      const listener = ear();
      const hear = (event: string | undefined, text: string) => {
        for (const tell of hearMessage('crm', { id: '1', event, data: text })) tell(listener);
      };
      for (const [event, text] of messages) hear(event, text);
      hear('lead', '{"id":"good","status":"opened"}');
      expect(listener.heard.at(-1)).toBe('lead:good');
      const due = messages.filter(([event]) => event === 'event' || event === 'lead' || event === 'gap');
      expect(listener.heard.length).toBeGreaterThan(due.length);
    }),
  );
});

test('views that were kept, and addresses, bring nothing in but the clauses of a query', () => {
  const kept = fc.oneof(json, fc.string());
  fc.assert(
    fc.property(kept, fc.string({ unit: 'binary' }), fc.constantFrom(...names), (text, query, name) => {
      const good = { id: 'good', name: 'Good', query: 'status=opened' };
      const list = `[${failureOfJson(text) ? '0' : text},${JSON.stringify(good)}]`;
      const storage = { getItem: () => list, setItem: () => undefined };
      const views = readViews(storage, 'key');
      expect(views.at(-1)).toEqual({ ...good, query: { status: ['opened'] } });
      expect(readViews({ ...storage, getItem: () => text }, 'key')).toBeInstanceOf(Array);
      const read = queryFromSearch(`${name}=${query}&${query}&status=opened`);
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      expect(read.status).toContain('opened');
      expect(queryFromSearch(queryToSearch(read))).toEqual(read);
    }),
  );
});

function failureOfJson(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

describe('the backend', () => {
  let open: ReturnType<typeof openBackend>;
  beforeEach(() => {
    open = openBackend();
  });

  test.each(['/leads/actions', '/campaigns/spring/actions', '/undo/nothing'])(
    'answers any body of %s, and changes nothing by one that it refuses',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(json, fc.string({ minLength: 1 })), fc.uuid(), async (body, key) => {
          const state = open.simulation.fingerprint();
          const { status, headers } = await open.post(path, body, { 'idempotency-key': key });
          expect([200, 202, 400, 404, 409, 422]).toContain(status);
          if (status < 400) return;
          expect(headers.get('content-type')).toContain('application/problem+json');
          expect(open.simulation.fingerprint()).toBe(state);
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  test('adds the good row of a body, whatever stands beside it, and tells of each bad one', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(json, { maxLength: 3 }), async (others) => {
        count += 1;
        const good = `{"name":"Good","email":"good-${count}@example.com"}`;
        const { status, body } = await open.post('/leads', `{"rows":[${[...others, good].join(',')}]}`);
        expect(status).toBe(200);
        const { outcomes } = body as { outcomes: { row: number; result: string }[] };
        expect(outcomes.map(({ row }) => row)).toEqual([...others.keys(), others.length]);
        expect(outcomes.at(-1)?.result).toBe('added');
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
