import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Answers what became of a lead under the version that it had before. */
export const answersTheVersionBefore: SpoiledAdapter = {
  fails: 'act-answer',
  spoil: (sound) => ({
    ...sound,
    async act(request, call) {
      const report = await sound.act(request, call);
      const outcomes = report.outcomes.map((outcome) => {
        if (outcome.result !== 'done' || !outcome.lead) return outcome;
        const { lead } = outcome;
        return { ...outcome, lead: { ...lead, version: (lead.version ?? 1) - 1 } };
      });
      return { ...report, outcomes };
    },
  }),
};
