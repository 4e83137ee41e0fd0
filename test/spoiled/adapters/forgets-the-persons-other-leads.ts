import type { Lead } from '../../../src/core/index.js';
import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Tells an opt-out of the lead that it was said for, and not of the person's others. */
export const forgetsThePersonsOtherLeads: SpoiledAdapter = {
  fails: 'add-opted-out',
  spoil: (sound) => {
    const withoutNews = (lead: Lead): Lead => {
      const { 'lead.unsubscribed': out, ...others } = lead.journal ?? {};
      return out?.by?.kind === 'integration' ? { ...lead, journal: others } : lead;
    };
    return {
      ...sound,
      getLead: async (id, call) => withoutNews(await sound.getLead(id, call)),
      listLeads: async (request, call) => {
        const page = await sound.listLeads(request, call);
        return { ...page, leads: page.leads.map(withoutNews) };
      },
    };
  },
};
