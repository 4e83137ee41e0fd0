/** What the proof with node:test needs, in one module that Vite can load. */
import { createAdapter } from '../../src/adapter/index.js';
import type { LeadAdapter } from '../../src/adapter/index.js';
import type { AdapterRig } from '../../src/adapter/conformance/index.js';
import { stated } from '../support/models.js';

export { describeAdapter } from '../../src/adapter/conformance/index.js';

const rows = Array.from({ length: 6 }, (_, nth) => ({ id: `lead-${nth}`, status: 'new' }));

const honest = createAdapter<(typeof rows)[number]>({
  id: 'array',
  filters: [],
  list: () => rows,
  lead: (row) => row,
});

const liar: LeadAdapter = {
  ...honest,
  listLeads: (request, call) => honest.listLeads({ ...request, limit: request.limit + 1 }, call),
};

/** An array as a backend; or an adapter that gives a lead more than it is asked for. */
export const openArray = (kept: boolean) => (): AdapterRig => ({
  adapter: kept ? honest : liar,
  models: stated,
});
