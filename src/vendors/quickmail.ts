import type { VendorWords } from './vendor-words.js';

/**
 * QuickMail: its stages, the texts of its errors, and the events of its webhooks and its Zapier triggers. No
 * payload of its webhooks is public: say where yours keep what, `{ ...quickmailWords, places }`.
 */
export const quickmailWords: VendorWords = {
  id: 'quickmail',
  fields: [
    {
      at: ['stage', 'status'],
      words: {
        'Not Started': 'not-started',
        Starting: 'starting',
        Running: 'running',
        'Out of Office': 'out-of-office',
        Replied: 'replied',
        Unsubscribed: 'unsubscribed',
        Bounced: 'bounced',
        Canceled: 'canceled',
        Cancelled: 'canceled',
        Completed: 'completed',
        'Has errors': 'has-errors',
        'Error Running': 'has-errors',
      },
    },
    {
      at: ['error', 'errorMessage'],
      open: true,
      words: {
        'This email will bounce.': { substatus: 'will-bounce' },
        'No variations found.': { substatus: 'no-variations' },
        'System Exception: 404 Not Found': { substatus: 'provider-not-found' },
        "Can't send emails, no more reword credits to use.": { substatus: 'no-reword-credits' },
        "Message can't be sent. You are not connected to this lead.": { substatus: 'not-connected' },
      },
    },
  ],
  events: {
    'First open': 'email.opened',
    'Repeat open': 'email.opened',
    'First click': 'email.clicked',
    'Repeat click': 'email.clicked',
    'First reply': 'email.replied',
    'Repeat reply': 'email.replied',
    Bounce: 'email.bounced',
    Unsubscribe: 'lead.unsubscribed',
    'Task completed': 'task.done',
    'Journey completed': 'lead.completed',
    'Lead tagging': null,
    'Journey checkpoint': null,
    'Opportunity status': null,
    // The triggers of Zapier.
    'New Open': 'email.opened',
    'New Click': 'email.clicked',
    'New Reply': 'email.replied',
    'New Bounce': 'email.bounced',
    'New Unsubscribe': 'lead.unsubscribed',
    'New Journey Completed': 'lead.completed',
    'New Task': null,
    'New Checkpoint Reached': null,
    'Update Tag': null,
    'New Journey Sentiments or Labels': null,
    'New Inbox Reply Status': null,
  },
};
