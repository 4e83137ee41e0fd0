import type { Scenario } from '../engine/scenario.js';

/** An ordinary campaign: what a team sees on most days. */
export const calm: Scenario = { id: 'calm', title: 'An ordinary campaign' };
