/** Where a lead stands on its way, the same words in every product. The shape of a badge's pip. */
export const PHASES = [
  'pending',
  'queued',
  'running',
  'engaged',
  'held',
  'problem',
  'finished',
  'won',
  'stopped',
  'suppressed',
] as const;

export type Phase = (typeof PHASES)[number];

/**
 * Who must act: neutral nobody, info the system, accent you have a human answer, success the goal is
 * reached, warning you may act, critical you must act or must never send. The colour of a badge.
 */
export const TONES = ['neutral', 'info', 'accent', 'success', 'warning', 'critical'] as const;

export type Tone = (typeof TONES)[number];

/** The tone of a status that names none. */
export const toneOfPhase: { readonly [phase in Phase]: Tone } = {
  pending: 'neutral',
  queued: 'info',
  running: 'info',
  engaged: 'info',
  held: 'warning',
  problem: 'critical',
  finished: 'neutral',
  won: 'success',
  stopped: 'neutral',
  suppressed: 'critical',
};

/** The icon of a status that names none, by its name in the icon family. */
export const iconOfPhase: { readonly [phase in Phase]: string } = {
  pending: 'circle-dashed',
  queued: 'clock',
  running: 'send',
  engaged: 'mail-open',
  held: 'pause',
  problem: 'triangle-alert',
  finished: 'circle-check',
  won: 'thumbs-up',
  stopped: 'circle-slash',
  suppressed: 'ban',
};
