import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Remembers the keys of acts on leads that were named, and of no others. */
export const actsOnAQueryTwice: SpoiledAdapter = {
  fails: 'query-selection',
  spoil: (sound) => {
    let tries = 0;
    return {
      ...sound,
      act: (request, call) => {
        if ('ids' in request.selection) return sound.act(request, call);
        tries += 1;
        return sound.act({ ...request, idempotencyKey: `${request.idempotencyKey}-${tries}` }, call);
      },
    };
  },
};
