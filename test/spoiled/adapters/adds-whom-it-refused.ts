import type { Lead } from '../../../src/core/index.js';
import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Says that somebody is not to be contacted, and makes a lead of them all the same. */
export const addsWhomItRefused: SpoiledAdapter = {
  fails: 'add-opted-out',
  spoil: (sound) => {
    const added: Lead[] = [];
    return {
      ...sound,
      addLeads: async (rows, call) => {
        const report = await sound.addLeads(rows, call);
        for (const { row, result } of report.outcomes) {
          const email = rows[row]?.email;
          if (result === 'do-not-contact' && email !== undefined)
            added.push({ id: `again-${added.length}`, status: 'in-progress', contact: { email } });
        }
        return report;
      },
      listLeads: async (request, call) => {
        const page = await sound.listLeads(request, call);
        return { ...page, leads: [...page.leads, ...added] };
      },
    };
  },
};
