import type { StatusMeaning, VendorWords } from './vendor-words.js';

const optedOut = { type: 'lead.unsubscribed', data: { via: 'link' } } as const;

/** The fourteen statuses, as the statistics of a sequence and the pages name them. */
const fourteen: { readonly [word: string]: StatusMeaning } = {
  Active: 'active',
  Paused: 'paused',
  'Missing data': 'missing-data',
  Bounced: 'bounced',
  'Bounced Status': 'bounced',
  'Out of office': 'out-of-office',
  Finished: 'finished',
  Contacted: 'contacted',
  'Opted Out': 'opted-out',
  Replied: 'replied',
  'Replied by email': { status: 'replied', substatus: 'by-email' },
  'Replied by SMS': { status: 'replied', substatus: 'by-sms' },
  Opened: 'opened',
  Clicked: 'clicked',
  'Auto-replied': 'auto-replied',
  'To call': 'to-call',
  Called: 'called',
  // Stages of a contact, which stand beside its statuses in one older call.
  'Meeting booked': null,
  'Do not contact': 'opted-out',
  'Not interested': null,
  Unresponsive: null,
  'Bad contact info': null,
  Interested: null,
  New: null,
};

const flag = (status: string): { readonly [word: string]: StatusMeaning } => ({ true: status, false: null });

/**
 * Reply, interface v3: a contact's state in its sequence, and its flags; older names of both; the events of
 * webhooks of v3, of its first form and of v2. A webhook's `event.id` is a UUID, which makes the event's id.
 */
export const replyWords: VendorWords = {
  id: 'reply',
  fields: [
    {
      at: ['statusInSequence'],
      words: {
        active: 'active',
        paused: 'paused',
        finished: 'finished',
        outOfOffice: 'out-of-office',
        // As it was called before; its page says that data are missing.
        inactive: 'missing-data',
        missingData: 'missing-data',
      },
    },
    { at: ['status.status', 'status'], words: fourteen, open: true },
    { at: ['secondaryStatuses'], words: fourteen, open: true },
    { at: ['subStatus'], words: { none: null, autoReplied: 'auto-replied' }, open: true },
    { at: ['emailDisposition.isReplied', 'isReplied', 'status.replied'], words: flag('replied') },
    { at: ['emailDisposition.isBounced', 'isBounced', 'status.bounced'], words: flag('bounced') },
    { at: ['isOptedOut'], words: flag('opted-out') },
    { at: ['callStatus'], words: { none: null, toCall: 'to-call', called: 'called' } },
    { at: ['meetingStatus'], words: { none: null, meetingBooked: null } },
    { at: ['status.delivered'], words: flag('contacted') },
    { at: ['status.opened'], words: flag('opened') },
    { at: ['status.clicked'], words: flag('clicked') },
  ],
  exclusive: ['missing-data', 'out-of-office', 'paused', 'finished', 'active'],
  facts: {
    active: 'lead.started',
    paused: 'lead.paused',
    'missing-data': 'lead.data-missing',
    bounced: 'email.bounced',
    'out-of-office': 'email.out-of-office',
    finished: 'lead.finished',
    contacted: 'email.sent',
    'opted-out': 'lead.unsubscribed',
    replied: 'email.replied',
    opened: 'email.opened',
    clicked: 'email.clicked',
    'auto-replied': 'email.auto-replied',
    'to-call': 'call.due',
    called: 'call.logged',
  },
  events: {
    email_sent: 'email.sent',
    email_opened: 'email.opened',
    email_link_clicked: 'email.clicked',
    link_clicked: 'email.clicked',
    email_replied: 'email.replied',
    email_bounced: 'email.bounced',
    email_auto_reply: 'email.auto-replied',
    auto_reply_received: 'email.auto-replied',
    out_of_office: 'email.out-of-office',
    email_unsubscribed: optedOut,
    opt_out: optedOut,
    contact_finished: 'lead.finished',
    linkedin_connection_request_sent: 'linkedin.invited',
    linkedin_connection_request_accepted: 'linkedin.accepted',
    linkedin_message_sent: 'linkedin.sent',
    linkedin_message_replied: 'linkedin.replied',
    meeting_booked: 'x.meeting-booked',
    // What a reply was sorted into, and the troubles of the sender's accounts.
    reply_categorized: null,
    linkedin_reply_categorized: null,
    email_account_connection_lost: null,
    email_account_error: null,
    linkedin_account_alerts: null,
  },
  places: {
    word: ['event.type'],
    id: ['event.id'],
    leadId: ['contact_fields.id'],
    at: ['event.date'],
    address: ['contact_fields.email'],
    data: { detectedBy: 'reply_reason' },
  },
};
