import { describe, expect, test } from 'vitest';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import type { Capabilities, LeadAdapter, LeadPage, ListRequest } from '../../adapter/index.js';
import { leadName } from '../../core/index.js';
import type { Lead } from '../../core/index.js';
import { csvOfLeads } from './csv-of-leads.js';
import type { ExportColumn } from './csv-of-leads.js';

const columns: readonly ExportColumn[] = [
  { label: 'Name', value: ({ lead }) => leadName(lead) },
  { label: 'Status', value: ({ label }) => label },
];
const people = (from: number, count: number): Lead[] =>
  Array.from({ length: count }, (_, index) =>
    leadOf(['lead.added'], { id: `lead-${from + index}`, name: `Ada ${from + index}` }),
  );

function backend(
  capabilities: Partial<Capabilities>,
  list: (request: ListRequest) => LeadPage,
): { adapter: LeadAdapter; requests: ListRequest[] } {
  const requests: ListRequest[] = [];
  const { adapter } = handAdapter(capabilities);
  const listLeads = async (request: ListRequest): Promise<LeadPage> => {
    requests.push(request);
    return list(request);
  };
  return { adapter: { ...adapter, listLeads }, requests };
}

async function rowsOf(adapter: LeadAdapter, signal = new AbortController().signal): Promise<string[]> {
  let text = '';
  for await (const chunk of csvOfLeads(columns, () => sample, { adapter, query: {}, signal }))
    text += chunk.text;
  return text.split('\r\n').slice(0, -1);
}

describe('a list as a file', () => {
  test('has a header, each lead once, and is read as UTF-8 by a spreadsheet', async () => {
    const { adapter } = backend({}, () => ({ leads: people(1, 2), total: 2 }));
    expect(await rowsOf(adapter)).toEqual(['\uFEFFName,Status', 'Ada 1,Fresh', 'Ada 2,Fresh']);
  });

  test('is read page after page, also where the backend gives fewer than asked for', async () => {
    const all = people(0, 450);
    const { adapter, requests } = backend({}, ({ offset = 0 }) => ({
      leads: all.slice(offset, offset + 100),
      total: 450,
    }));
    expect(await rowsOf(adapter)).toHaveLength(451);
    expect(requests.map(({ offset }) => offset)).toEqual([0, 100, 200, 300, 400]);
  });

  test('names a lead once that moves on to a later page meanwhile', async () => {
    const pages = [people(0, 200), people(199, 100)];
    const { adapter } = backend({}, ({ offset = 0 }) => ({ leads: pages[offset / 200] ?? [], total: 300 }));
    expect(await rowsOf(adapter)).toHaveLength(300);
  });

  test('follows the cursors of a backend that has no total', async () => {
    const { adapter } = backend({ paging: 'cursor', totals: 'none' }, ({ cursor }) =>
      cursor === undefined ? { leads: people(0, 2), next: 'two' } : { leads: people(2, 1) },
    );
    expect(await rowsOf(adapter)).toHaveLength(4);
  });

  test('comes from the backend’s own export where it has one', async () => {
    const { adapter } = backend({ export: true }, () => ({ leads: [] }));
    async function* exportLeads(): AsyncGenerator<Lead> {
      yield* people(0, 3);
    }
    expect(await rowsOf({ ...adapter, exportLeads })).toHaveLength(4);
  });

  test('ends when it is canceled', async () => {
    const ending = new AbortController();
    const { adapter } = backend({}, ({ offset = 0 }) => {
      if (offset > 0) ending.abort();
      return { leads: people(offset, 200), total: 10_000 };
    });
    await expect(rowsOf(adapter, ending.signal)).rejects.toThrow(/abort/i);
  });

  test('leaves a cell empty whose column fails, and the file whole', async () => {
    const { adapter } = backend({}, () => ({ leads: people(1, 1), total: 1 }));
    const bad: ExportColumn = {
      label: 'Bad',
      value: () => {
        throw new Error('no');
      },
    };
    const { signal } = new AbortController();
    let text = '';
    for await (const chunk of csvOfLeads([bad, ...columns], () => sample, { adapter, query: {}, signal }))
      text += chunk.text;
    expect(text).toContain(',Ada 1,Fresh');
  });
});
