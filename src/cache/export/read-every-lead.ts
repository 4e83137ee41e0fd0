import { retry } from '../../adapter/index.js';
import type { Capabilities, DecodeProblem, LeadAdapter, LeadPage, ListRequest } from '../../adapter/index.js';
import type { Lead, LeadQuery } from '../../core/index.js';

export interface ReadEveryOptions {
  readonly adapter: LeadAdapter;
  readonly query: LeadQuery;
  readonly signal: AbortSignal;
  /** Hears how many there are, where the backend tells. */
  readonly onTotal?: (total: number) => void;
  /** Hears of rows that could not be read and are left out. */
  readonly onProblem?: (problem: DecodeProblem) => void;
}

/** How many leads are asked for at once. A backend may give fewer. */
const PAGE_SIZE = 200;

/**
 * Every lead of a query, each once: by the backend's own export where it has one, else page after page.
 *
 * @throws AdapterError whatever the adapter rejects with; `aborted` when the signal fires
 */
export async function* readEveryLead(options: ReadEveryOptions): AsyncGenerator<Lead> {
  const { adapter, query, signal, onProblem } = options;
  const seen = new Set<string>();
  if (adapter.capabilities.export) void tellTotal(options);
  const leads =
    adapter.capabilities.export && adapter.exportLeads
      ? adapter.exportLeads(query, { signal, ...(onProblem && { onProblem }) })
      : readPages(options);
  for await (const lead of leads) {
    signal.throwIfAborted();
    // While pages are read, a lead may move on to a later one.
    if (seen.has(lead.id)) continue;
    seen.add(lead.id);
    yield lead;
  }
}

/** An export does not say how much is to come; the counts do. */
async function tellTotal({ adapter, query, signal, onTotal }: ReadEveryOptions): Promise<void> {
  if (!onTotal || !adapter.countLeads) return;
  const counts = await adapter.countLeads(query, { signal }).catch(() => undefined);
  if (counts) onTotal(counts.total);
}

async function* readPages(options: ReadEveryOptions): AsyncGenerator<Lead> {
  const { adapter, query, signal, onTotal, onProblem } = options;
  const limit = adapter.capabilities.paging === 'all' ? Number.MAX_SAFE_INTEGER : PAGE_SIZE;
  let place: Place | undefined = adapter.capabilities.paging === 'cursor' ? {} : { offset: 0 };
  while (place) {
    const request: ListRequest = { query, limit, ...place };
    const page = await retry(() => adapter.listLeads(request, { signal }), { signal });
    if (page.total !== undefined) onTotal?.(page.total);
    for (const problem of page.problems ?? []) onProblem?.(problem);
    yield* page.leads;
    place = placeAfter(page, request, adapter.capabilities);
  }
}

type Place = Pick<ListRequest, 'offset' | 'cursor'>;

function placeAfter(
  { leads, total = 0, next }: LeadPage,
  { offset = 0, cursor, limit }: ListRequest,
  { paging, totals }: Capabilities,
): Place | undefined {
  if (paging === 'cursor') return next === undefined || next === cursor ? undefined : { cursor: next };
  const end = offset + leads.length;
  // A short page ends the list, unless the backend says that there are more: it may give fewer than asked for.
  const isEnd = totals === 'exact' && total > 0 ? end >= total : leads.length < limit && end >= total;
  return paging === 'all' || leads.length === 0 || isEnd ? undefined : { offset: end };
}
