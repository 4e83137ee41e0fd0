import type { Scenario } from '../engine/scenario.js';

/** On the second day a mailbox signs out, and stays so over the weekend. */
export const mailboxDisconnected: Scenario = {
  id: 'mailbox-disconnected',
  title: 'A mailbox signs out',
  behaviour: { launchHours: 2, mailboxOutage: 0 },
  faults: [
    { after: { days: 1, hours: 3 }, fault: { kind: 'sender-disconnected', channel: 'email' } },
    { after: { days: 7, hours: 2 }, fault: { kind: 'sender-reconnected', channel: 'email' } },
  ],
};
