import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Takes each try of an act for another act. */
export const actsTwice: SpoiledAdapter = {
  fails: 'key-once',
  alsoFails: ['key-at-once', 'query-selection', 'live-echo'],
  spoil: (sound) => {
    let tries = 0;
    return {
      ...sound,
      act: (request, call) => {
        tries += 1;
        return sound.act({ ...request, idempotencyKey: `${request.idempotencyKey}-${tries}` }, call);
      },
    };
  },
};
