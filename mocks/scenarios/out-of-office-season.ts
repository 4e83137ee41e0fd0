import type { Scenario } from '../engine/scenario.js';

/** Summer: every third mail is answered by an absence, and for a week all are. */
export const outOfOfficeSeason: Scenario = {
  id: 'out-of-office-season',
  title: 'Everybody is away',
  behaviour: { outOfOffice: 0.33, awayDays: 12, launchHours: 2 },
  faults: [{ after: { days: 4 }, fault: { kind: 'everyone-away', days: 7 } }],
};
