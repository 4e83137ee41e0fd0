import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Searches in names, and neither in addresses nor in companies. */
export const searchesNamesOnly: SpoiledAdapter = {
  fails: 'filter-search',
  spoil: (sound) => ({
    ...sound,
    async listLeads(request, call) {
      const { search = '' } = request.query;
      if (!search.includes('@')) return sound.listLeads(request, call);
      return { leads: [], total: 0 };
    },
  }),
};
