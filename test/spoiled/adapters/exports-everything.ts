import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Exports all leads, whatever was asked for. */
export const exportsEverything: SpoiledAdapter = {
  fails: 'export-query',
  spoil: (sound) => ({ ...sound, exportLeads: (_query, call) => exportOf(sound)({}, call) }),
};

function exportOf(sound: Parameters<SpoiledAdapter['spoil']>[0]) {
  if (!sound.exportLeads) throw new TypeError('The sound adapter exports nothing.');
  return sound.exportLeads.bind(sound);
}
