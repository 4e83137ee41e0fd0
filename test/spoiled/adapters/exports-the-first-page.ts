import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Exports as many leads as a page has, and says that this is all. */
export const exportsTheFirstPage: SpoiledAdapter = {
  fails: 'export',
  spoil: (sound) => ({
    ...sound,
    async *exportLeads(query, call) {
      const { leads } = await sound.listLeads({ query, limit: 5 }, call);
      yield* leads;
    },
  }),
};
