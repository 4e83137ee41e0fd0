import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Answers the list from a cache that no act clears. */
export const listsWhatWas: SpoiledAdapter = {
  fails: 'act-done',
  alsoFails: ['add-opted-out', 'campaign-act'],
  spoil: (sound) => {
    const first = sound.listLeads({ query: {}, limit: 1000 });
    return {
      ...sound,
      listLeads: async (request, call) => {
        const [page, { leads }] = await Promise.all([sound.listLeads(request, call), first]);
        const known = new Map(leads.map((lead) => [lead.id, lead]));
        return { ...page, leads: page.leads.map((lead) => known.get(lead.id) ?? lead) };
      },
    };
  },
};
