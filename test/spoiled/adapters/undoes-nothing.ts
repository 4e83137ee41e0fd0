import { reportOf } from '../../../src/adapter/index.js';
import type { ActReport } from '../../../src/adapter/index.js';
import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Says that it took an act back, and leaves everything as it is. */
export const undoesNothing: SpoiledAdapter = {
  fails: 'undo',
  alsoFails: ['undo-unknown'],
  spoil: (sound) => {
    const acts = new Map<string, ActReport>();
    return {
      ...sound,
      act: async (request, call) => {
        const report = await sound.act(request, call);
        acts.set(report.undo?.token ?? '', report);
        return report;
      },
      undo: async (token) => {
        const done = acts.get(token)?.outcomes.filter(({ result }) => result === 'done') ?? [];
        return reportOf(done.map(({ id }) => ({ id, result: 'done' })));
      },
    };
  },
};
