import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Tells what an act did without the wish that it did it for. */
export const forgetsWhoseWishItWas: SpoiledAdapter = {
  fails: 'live-echo',
  spoil: (sound) => ({
    ...sound,
    subscribe: (request, listener) =>
      sound.subscribe(request, {
        event: ({ causedBy: _causedBy, ...event }) => listener.event(event),
        lead: (lead) => listener.lead(lead),
        state: (state) => listener.state(state),
        gap: () => listener.gap(),
      }),
  }),
};
