import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Shows another address of a lead alone than in the list. */
export const showsAnotherAddress: SpoiledAdapter = {
  fails: 'lead-same',
  alsoFails: ['add-leads'],
  spoil: (sound) => ({
    ...sound,
    getLead: async (id, call) => {
      const lead = await sound.getLead(id, call);
      return { ...lead, contact: { ...lead.contact, email: 'other@example.com' } };
    },
  }),
};
