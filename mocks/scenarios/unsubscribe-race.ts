import type { Scenario } from '../engine/scenario.js';

/** People opt out between the moment a mail gets into line and the moment in which it would go out. */
export const unsubscribeRace: Scenario = {
  id: 'unsubscribe-race',
  title: 'Opt-outs between queue and send',
  behaviour: { optOutInLine: 0.3, unsubscribed: 0.05, launchHours: 1 },
  limits: { emailsPerDay: 40, invitationsPerDay: 10, messagesPerDay: 30 },
};
