import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Tells everything twice, as it may, and the second time with another content under the same id. */
export const tellsAnIdOfTwoThings: SpoiledAdapter = {
  fails: 'live-one-content',
  spoil: (sound) => ({
    ...sound,
    subscribe: (request, listener) =>
      sound.subscribe(request, {
        event: (event) => {
          listener.event(event);
          listener.event({ ...event, data: { ...event.data, note: 'told again' } });
        },
        lead: (lead) => listener.lead(lead),
        state: (state) => listener.state(state),
        gap: () => listener.gap(),
      }),
  }),
};
