/** A server in the page: leads in an array, filtered and sorted in the words in which every contestant does it. */
import type { Lead, LeadQuery, StatusCounts } from 'leadlight/core';
import type { LeadAdapter, LiveListener } from 'leadlight/adapters';
import type { Change } from './contestant.js';
import { placeOf } from './data.js';
import type { Row } from './data.js';

export interface ArrayAdapter extends LeadAdapter {
  change(changes: readonly Change[]): void;
}

export function createArrayAdapter(rows: readonly Row[]): ArrayAdapter {
  const all = rows as Row[];
  const listeners = new Set<LiveListener>();
  let last: { readonly key: string; readonly order: readonly Row[] } | undefined;
  const orderOf = (query: LeadQuery): readonly Row[] => {
    const key = JSON.stringify(query);
    if (last?.key !== key) last = { key, order: order(all, query) };
    return last.order;
  };
  return {
    id: 'array',
    capabilities: {
      filters: ['status', 'search'],
      sorts: ['name'],
      paging: 'offset',
      totals: 'exact',
      actions: 'all',
      bulk: 'query',
      dryRun: false,
      undo: false,
      live: 'stream',
      history: false,
      export: false,
    },
    async listLeads({ query, offset = 0, limit }) {
      const found = orderOf(query);
      // An order outlives the changes of its rows.
      const page = found.slice(offset, offset + limit).flatMap(({ id }) => all[placeOf(id)] ?? []);
      return { leads: page.map(leadOf), total: found.length };
    },
    async countLeads() {
      return countsOf(all);
    },
    async act() {
      throw new Error('Nobody acts in a race.');
    },
    subscribe(_request, listener) {
      listeners.add(listener);
      listener.state('live');
      return () => void listeners.delete(listener);
    },
    change(changes) {
      for (const change of changes) {
        const place = placeOf(change.id);
        const row = all[place];
        if (!row) continue;
        const next = { ...row, ...change };
        all[place] = next;
        for (const listener of listeners) listener.lead(leadOf(next));
      }
    },
  };
}

function order(rows: readonly Row[], { status, sort }: LeadQuery): readonly Row[] {
  const left = status ? rows.filter((row) => status.includes(row.status)) : rows;
  return sort === 'name' ? left.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : left;
}

function leadOf({ id, name, status, email, company, title, step, lastActivity, version }: Row): Lead {
  return {
    id,
    version,
    name,
    status,
    contact: { email, company, title },
    step: { index: step, count: 6 },
    lastActivityAt: lastActivity,
  };
}

function countsOf(rows: readonly Row[]): StatusCounts {
  const shown: Record<string, number> = {};
  for (const { status } of rows) shown[status] = (shown[status] ?? 0) + 1;
  return { total: rows.length, shown, held: shown, substatus: {}, precision: 'exact' };
}
