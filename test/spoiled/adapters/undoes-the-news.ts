import { reportOf } from '../../../src/adapter/index.js';
import type { Lead } from '../../../src/core/index.js';
import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Takes an act back by putting the lead of before in its place, whatever came in since. */
export const undoesTheNews: SpoiledAdapter = {
  fails: 'undo',
  spoil: (sound) => {
    const before = new Map<string, Lead>();
    const put = new Map<string, Lead>();
    return {
      ...sound,
      act: async (request, call) => {
        const { leads } = await sound.listLeads({ query: {}, limit: 1000 });
        const report = await sound.act(request, call);
        const [done] = report.outcomes.filter(({ result }) => result === 'done');
        const lead = leads.find(({ id }) => id === done?.id);
        if (report.undo && lead) before.set(report.undo.token, lead);
        return report;
      },
      getLead: async (id, call) => put.get(id) ?? sound.getLead(id, call),
      undo: async (token, call) => {
        const report = await sound.undo(token, call);
        const lead = before.get(token);
        if (report.totals.done > 0 || !lead) return report;
        const restored = { ...lead, version: 1000 };
        put.set(lead.id, restored);
        return reportOf([{ id: lead.id, result: 'done', lead: restored }]);
      },
    };
  },
};
