import { describe, expect, it } from 'vitest';
import { emptyJournal, readStatus, statusReducer } from '../core/index.js';
import { lemlist } from '../models/index.js';
import { lemlistWords, quickmailWords, readVendorEvent, replyWords } from './index.js';

const activity = (type: string, more: object = {}) => ({
  _id: 'act_1',
  type,
  createdAt: '2026-03-02T09:15:00.000Z',
  leadId: 'lea_7',
  leadEmail: 'ada@example.com',
  ...more,
});

const webhook = (type: string, more: object = {}) => ({
  event: {
    date: '2026-03-02T09:15:00.123Z',
    id: '6f1c7e0a-0000-4000-8000-000000000001',
    type,
    user_id: 1,
    team_id: 2,
  },
  contact_fields: { id: 4711, email: 'ada@example.com', first_name: 'Ada' },
  sequence_fields: { id: 12, name: 'Spring' },
  ...more,
});

describe('an activity of lemlist', () => {
  it('is a fact with an id of its own, which is the same each time', () => {
    const payload = activity('emailsReplied', { sequenceStep: 1, bot: false });
    const expected = {
      id: 'lemlist:act_1:email.replied',
      type: 'email.replied',
      leadId: 'lea_7',
      at: '2026-03-02T09:15:00.000Z',
      data: { step: 1, bot: false },
    };
    expect(readVendorEvent(lemlistWords, payload)).toEqual({ event: expected, reports: [] });
    expect(readVendorEvent(lemlistWords, payload)).toEqual({ event: expected, reports: [] });
  });

  it.each([
    ['emailsSent', 'email.sent'],
    ['emailsOpened', 'email.opened'],
    ['emailsClicked', 'email.clicked'],
    ['emailsBounced', 'email.bounced'],
    ['emailsUnsubscribed', 'lead.unsubscribed'],
    ['apiUnsubscribed', 'lead.unsubscribed'],
    ['emailsFailed', 'step.failed'],
    ['linkedinInviteDone', 'linkedin.invited'],
    ['linkedinInviteAccepted', 'linkedin.accepted'],
    ['linkedinWithdrawInvitationDone', 'linkedin.withdrawn'],
    ['linkedinSent', 'linkedin.sent'],
    ['linkedinVoiceNoteDone', 'linkedin.sent'],
    ['linkedinReplied', 'linkedin.replied'],
    ['linkedinSendFailed', 'step.failed'],
    ['manualDone', 'task.done'],
    ['aircallDone', 'call.logged'],
    ['smsReplied', 'sms.replied'],
    ['whatsappMessageReplied', 'sms.replied'],
    ['paused', 'lead.paused'],
    ['resumed', 'lead.resumed'],
    ['stopped', 'lead.finished'],
    ['manualInterested', 'lead.interested'],
    ['emailsNotInterested', 'lead.not-interested'],
    ['meetingBooked', 'x.meeting-booked'],
    ['enrichmentDone', 'lead.enriched'],
  ])('%s is %s', (word, type) => {
    expect(readVendorEvent(lemlistWords, activity(word)).event?.type).toBe(type);
  });

  it.each(['warmed', 'annotated', 'sendLimitReached', 'campaignComplete'])(
    '%s is no fact about a lead, and no news',
    (word) => {
      expect(readVendorEvent(lemlistWords, activity(word))).toEqual({ reports: [] });
    },
  );

  it('of a machine leaves the badge alone', () => {
    const journal = [
      activity('emailsSent'),
      activity('emailsOpened', { _id: 'act_2', bot: true, createdAt: '2026-03-02T09:15:02Z' }),
    ]
      .flatMap((one) => readVendorEvent(lemlistWords, one).event ?? [])
      .reduce(statusReducer, emptyJournal);
    expect(readStatus(lemlist, journal).status).toBe('sent');
  });

  it('that bounced keeps the address it is of', () => {
    expect(readVendorEvent(lemlistWords, activity('emailsBounced')).event?.data).toEqual({
      address: 'ada@example.com',
    });
  });

  it('without an id of its own is known by what it says', () => {
    const { _id, ...payload } = activity('emailsSent');
    expect(_id).toBe('act_1');
    expect(readVendorEvent(lemlistWords, payload).event?.id).toBe(
      'lemlist:lea_7:2026-03-02T09:15:00.000Z:email.sent',
    );
  });
});

describe('a webhook of Reply', () => {
  it('is a fact by its uuid', () => {
    expect(readVendorEvent(replyWords, webhook('email_replied', { reply_reason: 'EmailDetected' }))).toEqual({
      event: {
        id: 'reply:6f1c7e0a-0000-4000-8000-000000000001:email.replied',
        type: 'email.replied',
        leadId: '4711',
        at: '2026-03-02T09:15:00.123Z',
        data: { detectedBy: 'EmailDetected' },
      },
      reports: [],
    });
  });

  it.each([
    ['email_sent', 'email.sent'],
    ['email_opened', 'email.opened'],
    ['email_link_clicked', 'email.clicked'],
    ['email_bounced', 'email.bounced'],
    ['email_auto_reply', 'email.auto-replied'],
    ['auto_reply_received', 'email.auto-replied'],
    ['email_unsubscribed', 'lead.unsubscribed'],
    ['opt_out', 'lead.unsubscribed'],
    ['out_of_office', 'email.out-of-office'],
    ['contact_finished', 'lead.finished'],
    ['linkedin_connection_request_sent', 'linkedin.invited'],
    ['linkedin_connection_request_accepted', 'linkedin.accepted'],
    ['linkedin_message_sent', 'linkedin.sent'],
    ['linkedin_message_replied', 'linkedin.replied'],
  ])('%s is %s', (word, type) => {
    expect(readVendorEvent(replyWords, webhook(word)).event?.type).toBe(type);
  });

  it.each(['email_account_error', 'reply_categorized', 'linkedin_account_alerts'])(
    '%s is no fact about a lead, and no news',
    (word) => {
      expect(readVendorEvent(replyWords, webhook(word, { contact_fields: null }))).toEqual({ reports: [] });
    },
  );
});

describe('an event of QuickMail', () => {
  const places = { word: ['event'], leadId: ['lead.id'], at: ['time'], address: ['lead.email'] };
  const words = { ...quickmailWords, places };
  const payload = (event: string) => ({
    event,
    time: '2026-03-02T10:15:00+01:00',
    lead: { id: 'q1', email: 'ada@example.com' },
  });

  it.each([
    ['First open', 'email.opened'],
    ['Repeat open', 'email.opened'],
    ['First click', 'email.clicked'],
    ['Repeat click', 'email.clicked'],
    ['First reply', 'email.replied'],
    ['Repeat reply', 'email.replied'],
    ['Bounce', 'email.bounced'],
    ['Unsubscribe', 'lead.unsubscribed'],
    ['Task completed', 'task.done'],
    ['Journey completed', 'lead.completed'],
    ['New Reply', 'email.replied'],
    ['New Bounce', 'email.bounced'],
    ['New Unsubscribe', 'lead.unsubscribed'],
    ['New Open', 'email.opened'],
    ['New Click', 'email.clicked'],
    ['New Journey Completed', 'lead.completed'],
  ])('%s is %s', (word, type) => {
    expect(readVendorEvent(words, payload(word)).event).toMatchObject({
      type,
      leadId: 'q1',
      at: '2026-03-02T09:15:00.000Z',
    });
  });

  it('cannot be read before somebody says where it keeps what', () => {
    expect(readVendorEvent(quickmailWords, payload('Bounce'))).toEqual({
      reports: [expect.objectContaining({ code: 'malformed', message: expect.stringContaining('"places"') })],
    });
  });
});

describe('what a payload says of its event', () => {
  it.each(['2026-03-02T11:15:00+02', '2026-03-02T11:15:00+0200', '2026-03-02T11:15:00+02:00'])(
    'is dated by any offset: %s',
    (createdAt) => {
      const { event } = readVendorEvent(lemlistWords, activity('emailsSent', { createdAt }));
      expect(event?.at).toBe('2026-03-02T09:15:00.000Z');
    },
  );

  it('keeps ids and addresses whole, and apart, however long', () => {
    const long = 'x'.repeat(230);
    const bounce = (end: string) =>
      activity('emailsBounced', {
        _id: long + end,
        leadId: long + end,
        leadEmail: `${end}${long}@example.com`,
      });
    const [one, two] = ['a', 'b'].map((end) => readVendorEvent(lemlistWords, bounce(end)).event);
    expect(one?.id).not.toBe(two?.id);
    expect([one?.leadId, one?.data?.address]).toEqual([`${long}a`, `a${long}@example.com`]);
  });

  it('is known for what became of a lead before it was sent to', () => {
    const types = ['imported', 'scanned', 'reviewed', 'failed'].map(
      (type) => readVendorEvent(lemlistWords, activity(type)).event?.type,
    );
    expect(types).toEqual(['lead.added', 'lead.enriched', 'lead.launched', undefined]);
  });
});

describe('what cannot be understood', () => {
  it('is kept under its own name, and reported', () => {
    const { event, reports } = readVendorEvent(lemlistWords, activity('carrierPigeonSent'));
    expect(event).toMatchObject({ type: 'x.lemlist.carrierPigeonSent', leadId: 'lea_7' });
    expect(reports).toMatchObject([{ code: 'unknown-event', path: 'type', model: 'lemlist' }]);
  });

  it('is only reported where it names no lead', () => {
    const { event, reports } = readVendorEvent(replyWords, { event: { type: 'team_renamed', id: 'u' } });
    expect(event).toBeUndefined();
    expect(reports).toMatchObject([{ code: 'unknown-event' }]);
  });

  it.each<[string, unknown, string]>([
    ['no object', 'emailsSent', ''],
    ['nothing that happened', { _id: 'a' }, 'type'],
    ['no lead', { _id: 'a', type: 'emailsSent', createdAt: '2026-03-02T09:15:00Z' }, 'leadId'],
    ['no time', { _id: 'a', type: 'emailsSent', leadId: 'l' }, 'createdAt'],
    [
      'a time in seconds',
      { _id: 'a', type: 'emailsSent', leadId: 'l', createdAt: 1_772_442_000 },
      'createdAt',
    ],
    [
      'a time in microseconds',
      { _id: 'a', type: 'emailsSent', leadId: 'l', createdAt: 1_772_442_000_000_000 },
      'createdAt',
    ],
    [
      'a time that is none',
      { _id: 'a', type: 'emailsSent', leadId: 'l', createdAt: 'yesterday' },
      'createdAt',
    ],
  ])('is left out and told with its field: %s', (_title, payload, path) => {
    expect(readVendorEvent(lemlistWords, payload)).toEqual({
      reports: [expect.objectContaining({ code: 'malformed', path })],
    });
  });
});
