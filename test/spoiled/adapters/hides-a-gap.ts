import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Cannot go on where somebody left off, and does not say so. */
export const hidesAGap: SpoiledAdapter = {
  fails: 'live-after',
  spoil: (sound) => ({
    ...sound,
    subscribe: (request, listener) =>
      sound.subscribe(request, {
        event: (event) => listener.event(event),
        lead: (lead) => listener.lead(lead),
        state: (state) => listener.state(state),
        gap: () => undefined,
      }),
  }),
};
