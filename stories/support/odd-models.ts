import { defineStatusModel } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';

const words =
  'A status whose name goes on and on, because somebody wrote a whole story into a field for a word. ';

/** A label of 300 characters. */
export const long = defineStatusModel({
  id: 'long',
  statuses: { long: { label: words.repeat(4).slice(0, 300), phase: 'running' } },
});

const sound = defineStatusModel({
  id: 'odd',
  statuses: {
    'no-text': { label: 'No text', phase: 'pending' },
    'no-such-tone': { label: 'Tone that does not exist', phase: 'running' },
    'no-such-phase': { label: 'Phase that does not exist', phase: 'queued' },
    html: { label: '<img src=x onerror=alert(1)>', phase: 'held' },
    emoji: { label: '🚀 Launched 👩🏽‍🚀', phase: 'won' },
    'other-way': { label: 'في الانتظار (2)', phase: 'queued' },
    'no-space': { label: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', phase: 'stopped' },
  },
});

/** A model as a careless backend might send it: nothing that the types allow. */
export const hasGaps: StatusModel = {
  ...sound,
  statuses: {
    ...sound.statuses,
    ...JSON.parse(`{
      "no-text": { "phase": "pending", "tone": "neutral", "icon": "circle-dashed" },
      "no-such-tone": { "label": "Tone that does not exist", "phase": "running", "tone": "mauve", "icon": "send" },
      "no-such-phase": { "label": "Phase that does not exist", "phase": "limbo", "tone": "info", "icon": "send" }
    }`),
  },
};
