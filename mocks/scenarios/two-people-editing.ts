import type { Scenario } from '../engine/scenario.js';

/** Two people of the team see the same leads differently, minutes apart: one pauses, the other resumes. */
export const twoPeopleEditing: Scenario = {
  id: 'two-people-editing',
  title: 'Two people change the same leads',
  behaviour: { paused: 0.6, contradicted: 0.9, launchHours: 1, actsAfterHours: 6 },
};
