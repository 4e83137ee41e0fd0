import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Of somebody who opted out says that they are there already, as of anybody who is. */
export const callsTheOptedOutKnown: SpoiledAdapter = {
  fails: 'add-opted-out',
  spoil: (sound) => ({
    ...sound,
    addLeads: async (rows, call) => {
      const { outcomes } = await sound.addLeads(rows, call);
      return {
        outcomes: outcomes.map(({ row, ...outcome }) =>
          outcome.result === 'do-not-contact' ? { row, result: 'duplicate' } : { row, ...outcome },
        ),
      };
    },
  }),
};
