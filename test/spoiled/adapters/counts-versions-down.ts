import type { Lead } from '../../../src/core/index.js';
import type { SpoiledAdapter } from './spoiled-adapter.js';

const lowered = (lead: Lead): Lead => ({ ...lead, version: 1000 - (lead.version ?? 0) });

/** Gives a lead a lower version with every change, so that what is new is taken for old. */
export const countsVersionsDown: SpoiledAdapter = {
  fails: 'act-done',
  alsoFails: ['act-answer', 'undo', 'live-truth'],
  spoil: (sound) => ({
    ...sound,
    getLead: async (id, call) => lowered(await sound.getLead(id, call)),
    listLeads: async (request, call) => {
      const { leads, ...page } = await sound.listLeads(request, call);
      return { ...page, leads: leads.map(lowered) };
    },
  }),
};
