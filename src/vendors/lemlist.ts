import type { EventMeaning, StatusMeaning, VendorWords } from './vendor-words.js';

const failedStep = (channel: string): EventMeaning => ({ type: 'step.failed', data: { channel } });
// WhatsApp has no event types of its own. It reaches the phone, as a text message does.
const onWhatsapp = (type: 'sms.sent' | 'sms.replied'): EventMeaning => ({
  type,
  data: { channel: 'whatsapp' },
});

const invited = { status: 'clicked', substatus: 'invite-accepted' };
const clicked = { status: 'clicked', substatus: 'link-clicked' };
const byEmail = { status: 'replied', substatus: 'by-email' };
const byLinkedin = { status: 'replied', substatus: 'by-linkedin' };

/** `status`: the interface's eight words, and what the columns of an export call them. */
const statuses: { readonly [word: string]: StatusMeaning } = {
  review: 'to-launch',
  scanning: 'enriching',
  running: 'in-progress',
  done: 'completed',
  paused: 'paused',
  interested: 'interested',
  notInterested: 'not-interested',
  unsubscribed: 'unsubscribed',
  'To launch': 'to-launch',
  Enriching: 'enriching',
  Skipped: 'skipped',
  'Ready to send': 'ready-to-send',
  'In progress': 'in-progress',
  Sent: 'sent',
  Opened: 'opened',
  Clicked: 'clicked',
  Replied: 'replied',
  Bounced: 'bounced',
  Failed: 'failed',
  Completed: 'completed',
};

/** `state`: what happened last, of the lead as a whole or in detail. */
const states: { readonly [word: string]: StatusMeaning } = {
  imported: 'to-launch',
  scanned: 'to-launch',
  skipped: 'skipped',
  reviewed: 'ready-to-send',
  contacted: 'sent',
  hooked: 'opened',
  attracted: 'clicked',
  warmed: 'replied',
  interested: 'interested',
  notInterested: 'not-interested',
  // Also what failed on another channel: the interface does not tell them apart.
  emailsBounced: 'bounced',
  emailsUnsubscribed: 'unsubscribed',
  failed: 'failed',
  meetingBooked: 'interested',
  paused: 'paused',
  emailsSent: 'sent',
  emailsOpened: 'opened',
  emailsClicked: clicked,
  emailsReplied: byEmail,
  emailsInterested: 'interested',
  emailsNotInterested: 'not-interested',
  emailsFailed: 'failed',
  opportunitiesDone: 'interested',
  aircallDone: 'sent',
  aircallInterested: 'interested',
  aircallNotInterested: 'not-interested',
  apiDone: null,
  apiInterested: 'interested',
  apiNotInterested: 'not-interested',
  linkedinVisitDone: 'sent',
  linkedinVisitFailed: 'failed',
  linkedinInviteDone: 'sent',
  linkedinInviteAccepted: invited,
  linkedinInviteFailed: 'failed',
  linkedinSent: 'sent',
  linkedinOpened: 'opened',
  linkedinReplied: byLinkedin,
  linkedinInterested: 'interested',
  linkedinNotInterested: 'not-interested',
  linkedinSendFailed: 'failed',
  manualInterested: 'interested',
  manualNotInterested: 'not-interested',
};

/** What activities and webhooks of the lead's own say. */
const leadEvents: { readonly [word: string]: EventMeaning } = {
  imported: 'lead.added',
  scanned: 'lead.enriched',
  reviewed: 'lead.launched',
  paused: 'lead.paused',
  resumed: 'lead.resumed',
  skipped: 'lead.skipped',
  stopped: { type: 'lead.finished', data: { reason: 'stopped' } },
  interested: 'lead.interested',
  notInterested: 'lead.not-interested',
  emailsInterested: 'lead.interested',
  emailsNotInterested: 'lead.not-interested',
  aircallInterested: 'lead.interested',
  aircallNotInterested: 'lead.not-interested',
  apiInterested: 'lead.interested',
  apiNotInterested: 'lead.not-interested',
  linkedinInterested: 'lead.interested',
  linkedinNotInterested: 'lead.not-interested',
  manualInterested: 'lead.interested',
  manualNotInterested: 'lead.not-interested',
  opportunitiesDone: 'lead.interested',
  meetingBooked: 'x.meeting-booked',
  snoozed: 'x.snoozed',
  emailsUnsubscribed: { type: 'lead.unsubscribed', data: { via: 'link' } },
  apiUnsubscribed: { type: 'lead.unsubscribed', data: { via: 'api' } },
  enrichmentDone: 'lead.enriched',
  // It is over, whatever it found.
  enrichmentError: 'lead.enriched',
};

/** What they say of steps: sent, answered, failed. */
const stepEvents: { readonly [word: string]: EventMeaning } = {
  emailsSent: 'email.sent',
  emailsOpened: 'email.opened',
  emailsClicked: 'email.clicked',
  emailsReplied: 'email.replied',
  emailsBounced: 'email.bounced',
  emailsFailed: failedStep('email'),
  emailsSendFailed: failedStep('email'),
  linkedinInviteDone: 'linkedin.invited',
  linkedinInviteAccepted: 'linkedin.accepted',
  linkedinInviteFailed: failedStep('linkedin-invite'),
  linkedinWithdrawInvitationDone: 'linkedin.withdrawn',
  linkedinWithdrawInvitationFailed: null,
  linkedinSent: 'linkedin.sent',
  linkedinVoiceNoteDone: 'linkedin.sent',
  linkedinVoiceNoteFailed: failedStep('linkedin-message'),
  linkedinSendFailed: failedStep('linkedin-message'),
  linkedinReplied: 'linkedin.replied',
  linkedinOpened: null,
  linkedinVisitDone: 'task.done',
  linkedinVisitFailed: failedStep('task'),
  linkedinFollowDone: 'task.done',
  linkedinFollowFailed: failedStep('task'),
  linkedinEndorseDone: 'task.done',
  linkedinEndorseFailed: failedStep('task'),
  linkedinLikeLastPostDone: 'task.done',
  linkedinLikeLastPostFailed: failedStep('task'),
  manualDone: 'task.done',
  aircallCreated: null,
  aircallDone: 'call.logged',
  aircallEnded: null,
  apiDone: null,
  apiFailed: failedStep('task'),
  smsSent: 'sms.sent',
  smsDelivered: null,
  smsReplied: 'sms.replied',
  smsFailed: failedStep('sms'),
  whatsappMessageSent: onWhatsapp('sms.sent'),
  whatsappMessageDelivered: null,
  whatsappMessageOpened: null,
  whatsappMessageReplied: onWhatsapp('sms.replied'),
  whatsappMessageFailed: failedStep('whatsapp'),
};

/** Known, and no fact about a lead's status: marks, the sender's troubles, and groups of activities. */
// oxfmt-ignore
const passedOver = [
  'annotated', 'conditionChosen', 'emailsDone', 'linkedinDone', 'sendToAnotherCampaign', 'connectionIssue',
  'sendLimitReached', 'customDomainErrors', 'lemwarmPaused', 'campaignComplete', 'inboxLabelUpdated',
  'signalRegistered', 'deliverabilityAlertTriggered', 'callRecordingDone', 'callTranscriptDone',
  // Groups: each comes with the activity that it is made of, which says by which channel.
  'contacted', 'hooked', 'attracted', 'warmed', 'failed',
];

/**
 * lemlist: `status` and `state` of a lead, `isPaused`, and the types of activities and webhooks. Their `bot`
 * is kept, so that a machine's open counts for nothing. A group such as `warmed` is passed over: subscribe
 * to the activities.
 */
export const lemlistWords: VendorWords = {
  id: 'lemlist',
  fields: [
    { at: ['status'], words: statuses },
    { at: ['state', 'lastState'], words: states, open: true },
    { at: ['isPaused'], words: { true: 'paused', false: null } },
  ],
  events: {
    ...leadEvents,
    ...stepEvents,
    ...Object.fromEntries(passedOver.map((word) => [word, null])),
  },
  places: {
    word: ['type'],
    id: ['_id'],
    leadId: ['leadId', 'metaData.leadId'],
    at: ['createdAt'],
    address: ['leadEmail'],
    data: { bot: 'bot', step: 'sequenceStep', message: 'errorMessage' },
  },
};
