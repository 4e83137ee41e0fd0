import type { Scenario } from '../engine/scenario.js';

/** The message hits home: every other person answers within hours, some to say no. */
export const replyFlood: Scenario = {
  id: 'reply-flood',
  title: 'Everybody answers at once',
  behaviour: {
    opened: 0.9,
    openHours: 0.5,
    clicked: 0.3,
    replied: 0.5,
    replyHours: 2,
    messageReplied: 0.5,
    unsubscribed: 0.03,
    launchHours: 1,
    actsAfterHours: 4,
  },
  limits: { emailsPerDay: 1000, invitationsPerDay: 200, messagesPerDay: 500 },
};
