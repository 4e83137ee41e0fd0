import { describe, expect, it } from 'vitest';
import { readStatus } from '../core/index.js';
import type { StatusModel } from '../core/index.js';
import { enginy, lemlist, mailoptimal, quickmail, reply } from '../models/index.js';
import { plain } from './dictionary.js';
import {
  enginyWords,
  lemlistWords,
  mailoptimalWords,
  quickmailWords,
  readVendorStatus,
  replyWords,
  statusDictionary,
  vendorJournal,
  vendorStatus,
} from './index.js';
import type { VendorWords } from './index.js';

const products = [
  { model: lemlist, words: lemlistWords },
  { model: quickmail, words: quickmailWords },
  { model: mailoptimal, words: mailoptimalWords },
  { model: enginy, words: enginyWords },
  { model: reply, words: replyWords },
];

describe('a row of lemlist shows', () => {
  it.each<[string, string, object, object]>([
    ['a lead under review', 'review', { status: 'review' }, { status: 'to-launch' }],
    ['a lead being enriched', 'scanning', { status: 'scanning' }, { status: 'enriching' }],
    ['a paused lead', 'paused', { status: 'paused', isPaused: true }, { status: 'paused' }],
    ['a running lead', 'running', { status: 'running', isPaused: false }, { status: 'in-progress' }],
    ['a lead that is done', 'done', { status: 'done' }, { status: 'completed' }],
    ['an interested one', 'interested', { status: 'interested' }, { status: 'interested' }],
    ['one that declined', 'notInterested', { status: 'notInterested' }, { status: 'not-interested' }],
    ['one that opted out', 'unsubscribed', { status: 'unsubscribed' }, { status: 'unsubscribed' }],
    [
      'the state, which says more',
      'running, hooked',
      { status: 'running', state: 'hooked' },
      { status: 'opened' },
    ],
    [
      'an accepted invitation as a click',
      'linkedinInviteAccepted',
      { status: 'running', state: 'linkedinInviteAccepted' },
      { status: 'clicked', substatus: 'invite-accepted' },
    ],
    [
      'a reply of a lead that is done',
      'emailsReplied',
      { status: 'done', state: 'emailsReplied' },
      { status: 'replied', substatus: 'by-email' },
    ],
    [
      'a pause that only a flag tells',
      'isPaused',
      { state: 'contacted', isPaused: true },
      { status: 'paused' },
    ],
    ['the words of an export', 'lastState', { lastState: 'emailsBounced' }, { status: 'bounced' }],
    ['a label of the pages', 'Ready to send', { status: 'Ready to send' }, { status: 'ready-to-send' }],
    ['no status where nothing is said', 'apiDone', { state: 'apiDone' }, {}],
  ])('%s (%s)', (_title, _word, row, shown) => {
    expect(vendorStatus(lemlist, lemlistWords, row)).toEqual(shown);
  });
});

describe('a contact of Reply holds', () => {
  it.each<[string, object, readonly string[]]>([
    ['active', { statusInSequence: 'active' }, ['active']],
    ['paused', { statusInSequence: 'paused' }, ['paused']],
    ['finished', { statusInSequence: 'finished' }, ['finished']],
    ['out of office', { statusInSequence: 'outOfOffice' }, ['out-of-office']],
    ['out of office in another spelling', { statusInSequence: 'OutOfOffice' }, ['out-of-office']],
    ['missing data by its older name', { statusInSequence: 'Inactive' }, ['missing-data']],
    [
      'its flags beside its state',
      {
        statusInSequence: 'finished',
        emailDisposition: { isReplied: true, isBounced: false },
        isOptedOut: true,
        callStatus: 'toCall',
      },
      ['finished', 'replied', 'opted-out', 'to-call'],
    ],
    [
      'what the extended state says',
      {
        status: {
          status: 'active',
          replied: false,
          delivered: true,
          bounced: false,
          opened: true,
          clicked: true,
        },
      },
      ['active', 'contacted', 'opened', 'clicked'],
    ],
    [
      'what the statistics say',
      { status: 'Finished', secondaryStatuses: ['Opened', 'Replied', 'Clicked'] },
      ['finished', 'opened', 'replied', 'clicked'],
    ],
    [
      'an automatic reply',
      { statusInSequence: 'Finished', subStatus: 'AutoReplied' },
      ['finished', 'auto-replied'],
    ],
  ])('%s', (_title, contact, statuses) => {
    expect(readVendorStatus(replyWords, contact)).toMatchObject({ statuses, reports: [] });
  });

  it.each([
    ['Active', 'active'],
    ['Paused', 'paused'],
    ['Missing Data', 'missing-data'],
    ['Bounced Status', 'bounced'],
    ['Out of office', 'out-of-office'],
    ['Finished', 'finished'],
    ['Contacted', 'contacted'],
    ['Opted Out', 'opted-out'],
    ['Replied', 'replied'],
    ['Opened', 'opened'],
    ['Clicked', 'clicked'],
    ['Auto-replied', 'auto-replied'],
    ['To call', 'to-call'],
    ['Called', 'called'],
  ])('%s of the fourteen', (word, status) => {
    expect(vendorStatus(reply, replyWords, { status: word })).toEqual({ status });
  });

  it('denied only what a field could have said', () => {
    const { denied } = readVendorStatus(replyWords, {
      statusInSequence: 'active',
      emailDisposition: { isReplied: false },
    });
    expect(denied).toEqual(['paused', 'finished', 'out-of-office', 'missing-data', 'replied']);
  });

  it('denied the states beside the one it is in', () => {
    const { denied } = readVendorStatus(replyWords, { status: { status: 'Paused', opened: false } });
    expect(denied).toEqual(['opened', 'missing-data', 'out-of-office', 'finished', 'active']);
  });

  it('as facts, read as several statuses beside each other', () => {
    const said = readVendorStatus(replyWords, {
      statusInSequence: 'active',
      status: { opened: true, delivered: true },
      callStatus: 'called',
    });
    const since = (status: string) => `2026-01-0${status === 'opened' ? 2 : 1}T00:00:00.000Z`;
    const journal = vendorJournal(replyWords, said, { leadId: '7', since });
    expect(journal['email.opened']).toEqual({
      id: 'reply:7:email.opened:2026-01-02T00:00:00.000Z',
      type: 'email.opened',
      leadId: '7',
      at: '2026-01-02T00:00:00.000Z',
    });
    expect(readStatus(reply, journal)).toMatchObject({
      status: 'called',
      also: ['active', 'contacted', 'opened'],
    });
  });
});

describe('the pages’ words show', () => {
  it.each<[string, StatusModel, VendorWords, object, object]>([
    ['a stage of QuickMail', quickmail, quickmailWords, { stage: 'Not Started' }, { status: 'not-started' }],
    [
      'an error of QuickMail by its text',
      quickmail,
      quickmailWords,
      { stage: 'Error Running', error: 'This email will bounce.' },
      { status: 'has-errors', substatus: 'will-bounce' },
    ],
    [
      'an error of QuickMail whose stage is not told',
      quickmail,
      quickmailWords,
      { error: "Message can't be sent. You are not connected to this lead." },
      { status: 'has-errors', substatus: 'not-connected' },
    ],
    [
      'a wait of Enginy',
      enginy,
      enginyWords,
      { status: 'In progress', substatus: 'Waiting to connect' },
      { status: 'in-progress', substatus: 'waiting-to-connect' },
    ],
    [
      'an end of Enginy',
      enginy,
      enginyWords,
      { status: 'Finished', substatus: 'Out of office' },
      { status: 'finished', substatus: 'out-of-office' },
    ],
    ['a pause of Enginy', enginy, enginyWords, { status: 'Paused' }, { status: 'paused' }],
    [
      'a block of MailOptimal',
      mailoptimal,
      mailoptimalWords,
      { status: 'Bounced / Blocked', reason: 'Do-Not-Contact (DNC) rules' },
      { status: 'blocked', substatus: 'do-not-contact' },
    ],
    [
      'a reply that MailOptimal lists under Engaged',
      mailoptimal,
      mailoptimalWords,
      { status: 'Engaged', reason: 'Replied to an email' },
      { status: 'replied' },
    ],
  ])('%s', (_title, model, words, row, shown) => {
    expect(vendorStatus(model, words, row)).toEqual(shown);
  });
});

describe('an unknown word', () => {
  it('is shown as it is, and reported with its place', () => {
    const row = { status: 'hibernating', state: 'hooked' };
    expect(vendorStatus(lemlist, lemlistWords, row)).toEqual({ status: 'hibernating' });
    expect(readVendorStatus(lemlistWords, row).reports).toEqual([
      expect.objectContaining({ code: 'unknown-status', model: 'lemlist', path: 'status' }),
    ]);
  });

  it('of a weaker field is reported and does not hide what is known', () => {
    const row = { status: 'running', state: 'levitated' };
    expect(vendorStatus(lemlist, lemlistWords, row)).toEqual({ status: 'in-progress' });
    expect(readVendorStatus(lemlistWords, row).reports).toMatchObject([{ path: 'state' }]);
  });

  it.each([
    [
      quickmail,
      quickmailWords,
      { stage: 'Has errors', error: 'LinkedIn account is restricted.' },
      'has-errors',
    ],
    [enginy, enginyWords, { status: 'In progress', substatus: 'Waiting for the moon' }, 'in-progress'],
    [mailoptimal, mailoptimalWords, { status: 'Bounced / Blocked', reason: 'constructor' }, 'blocked'],
  ])('for why a lead of $id stands so is shown as it is', (model, words, row, status) => {
    const [, why = ''] = Object.values(row);
    expect(vendorStatus(model, words, row)).toEqual({ status, substatus: why });
    expect(readVendorStatus(words, row).reports).toMatchObject([{ code: 'unknown-status' }]);
  });

  it.each(['constructor', '__proto__', 'toString'])('may be called %s', (word) => {
    expect(vendorStatus(enginy, enginyWords, { status: word })).toEqual({ status: word });
  });
});

it('reads own members alone, wherever a place points', () => {
  const words = { id: 'own', fields: [{ at: ['constructor.name', 'toString.name'], words: {} }] };
  expect(readVendorStatus(words, {})).toMatchObject({ statuses: [], reports: [] });
});

describe.each(products)('the words of $words.id', ({ model, words }) => {
  const meanings = words.fields.flatMap((field) => Object.values(field.words));

  it('name only statuses and substatuses of its model', () => {
    const statuses = meanings.flatMap((one) => (typeof one === 'string' ? one : (one?.status ?? [])));
    const substatuses = meanings.flatMap((one) => (typeof one === 'string' ? [] : (one?.substatus ?? [])));
    expect(statuses.filter((id) => !Object.hasOwn(model.statuses, id))).toEqual([]);
    expect(substatuses.filter((id) => !Object.hasOwn(model.substatuses, id))).toEqual([]);
  });

  it('can say every status of its model, also by its label', () => {
    for (const [id, { label }] of Object.entries(model.statuses)) {
      const [field] = words.id === 'reply' ? words.fields.slice(1) : words.fields;
      expect(vendorStatus(model, words, { [field?.at.at(-1) ?? '']: label })).toEqual({ status: id });
    }
  });

  it('are not two that are compared as one and mean two things', () => {
    for (const dictionary of [...words.fields.map((field) => field.words), words.events ?? {}]) {
      const meant = new Map<string, unknown>();
      for (const [word, meaning] of Object.entries(dictionary)) {
        expect(meant.get(plain(word)) ?? meaning).toEqual(meaning);
        meant.set(plain(word), meaning);
      }
    }
  });

  it('serve createAdapter as a plain dictionary', () => {
    expect(Object.values(statusDictionary(words)).every((id) => Object.hasOwn(model.statuses, id))).toBe(
      true,
    );
  });
});
