/** The levels of conformance, each on top of the one before. */
export const LEVELS = ['read', 'act', 'live'] as const;

export type Level = (typeof LEVELS)[number];
