/**
 * Who must act: neutral nobody, info the system, accent you have a human answer, success the goal is
 * reached, warning you may act, critical you must act or must never send. The colour of a badge.
 */
export const TONES = ['neutral', 'info', 'accent', 'success', 'warning', 'critical'] as const;

export type Tone = (typeof TONES)[number];

/** The tone of a status that names none. */
export const toneOfPhase = {
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
} as const satisfies { readonly [phase: string]: Tone };

/** Where a lead stands on its way, the same words in every product. The shape of a badge's pip. */
export type Phase = keyof typeof toneOfPhase;

/** All phases, in the order of the way. */
export const PHASES = Object.keys(toneOfPhase) as readonly Phase[];

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
