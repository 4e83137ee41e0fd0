import type { VendorWords } from './vendor-words.js';

/** MailOptimal: its statuses and the causes it names. It has no public interface; the words are of its pages. */
export const mailoptimalWords: VendorWords = {
  id: 'mailoptimal',
  fields: [
    {
      at: ['status'],
      words: {
        'Not Contacted': 'not-contacted',
        Sent: 'sent',
        Engaged: 'engaged',
        Replied: 'replied',
        'Bounced / Blocked': 'blocked',
        Bounced: 'blocked',
        Blocked: 'blocked',
        Unsubscribed: 'unsubscribed',
        Completed: 'completed',
        Paused: 'paused',
      },
    },
    {
      at: ['reason', 'cause'],
      open: true,
      words: {
        'Opened an email': { substatus: 'opened' },
        'Clicked a link': { substatus: 'clicked' },
        // Its page lists a reply under Engaged as well; it is shown as Replied.
        'Replied to an email': 'replied',
        'Permanent bounce': { substatus: 'permanent-bounce' },
        'Inbox rejection': { substatus: 'inbox-rejection' },
        'Unsubscribe action': { substatus: 'unsubscribe-action' },
        'Do-Not-Contact (DNC) rules': { substatus: 'do-not-contact' },
        'Clicked unsubscribe link': { substatus: 'link' },
        'Added to a DNC list': { substatus: 'dnc-list' },
      },
    },
  ],
};
