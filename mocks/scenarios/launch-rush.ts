import type { Scenario } from '../engine/scenario.js';

/** A whole list is launched within an hour, and everything moves at once. */
export const launchRush: Scenario = {
  id: 'launch-rush',
  title: 'Everybody launched at once',
  behaviour: {
    enriching: 0.2,
    enrichMinutes: 1,
    launchHours: 0.3,
    skipped: 0.01,
    openHours: 1,
    replyHours: 4,
  },
  limits: { emailsPerDay: 2000, invitationsPerDay: 500, messagesPerDay: 2000 },
};
