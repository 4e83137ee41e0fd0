import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Lets times through as its database writes them, without a zone. */
export const answersLocalTimes: SpoiledAdapter = {
  fails: 'lead-shape',
  alsoFails: ['lead-same'],
  spoil: (sound) => ({
    ...sound,
    listLeads: async (request, call) => {
      const { leads, ...page } = await sound.listLeads(request, call);
      const rows = leads.map((lead) => ({ ...lead, addedAt: lead.addedAt?.slice(0, 16).replace('T', ' ') }));
      return { ...page, leads: rows.map(({ addedAt = '', ...lead }) => ({ ...lead, addedAt })) };
    },
  }),
};
