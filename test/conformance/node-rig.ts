/** What the proof with node:test needs, in one module that Vite can load. */
import { createAdapter } from '../../src/adapter/index.js';
import type { AdapterRig } from '../../src/adapter/conformance/index.js';
import { stated } from '../support/models.js';

export { describeAdapter } from '../../src/adapter/conformance/index.js';

const rows = Array.from({ length: 6 }, (_, nth) => ({ id: `lead-${nth}`, status: 'new' }));

/** An array as a backend; or one that forgets a lead on its way. */
export const openArray = (kept: boolean) => (): AdapterRig => ({
  adapter: createAdapter<(typeof rows)[number]>({
    id: 'array',
    filters: [],
    list: ({ offset, limit }) => (kept ? rows : { items: rows.slice(offset, offset + limit + 1) }),
    lead: (row) => row,
  }),
  models: stated,
});
