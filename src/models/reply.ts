import { all, any, defineStatusModel, END_TYPES, happened, not, REPLY_TYPES, stands } from '../core/index.js';
import { BOUNCE_TYPES, ended, stoppedInEveryProduct } from './shared.js';

const paused = stands('lead.paused', ['lead.resumed', ...END_TYPES]);
// Filling the gap does not clear it: somebody has to set the contact active, and that asks for the filling.
const missingData = stands('lead.data-missing', 'lead.resumed');
const dataCompleted = stands('lead.data-completed', 'lead.data-missing');
const bounced = stands(BOUNCE_TYPES, 'lead.resumed');
const optedOut = stands('lead.unsubscribed', 'lead.resubscribed');
const wasSent = { holds: happened('email.sent'), refusal: 'not-contacted' } as const;

/**
 * Reply: the column "Status" of its contacts (seed 004). One state and any number of flags, several shown
 * beside each other. Written as a table, a few lines an entry, and so not formatted as code.
 */
// oxfmt-ignore
export const reply = defineStatusModel({
  id: 'reply',
  name: 'Reply',
  display: 'several',
  initial: 'active',
  statuses: {
    // Bounced and Opted Out are flags and no states, yet a contact that has one is not active.
    active: { label: 'Active', phase: 'running', tone: 'info', icon: 'send',
      when: all(happened('lead.started'), not(any(bounced, optedOut))),
      means: 'In the sequence, and its steps go out as planned.',
      next: 'Nothing to do. Pause it to have a word first.' },
    paused: { label: 'Paused', phase: 'held', tone: 'warning', icon: 'pause',
      when: paused,
      means: 'Put on hold: no mail goes out, and nobody listens for replies.',
      next: 'Set it active to go on.' },
    'missing-data': { label: 'Missing data', phase: 'problem', tone: 'warning', icon: 'braces',
      when: missingData,
      means: 'A step needs something that is not in the profile.',
      next: 'Fill the gap, then set the contact active.' },
    bounced: { label: 'Bounced', phase: 'problem', tone: 'critical', icon: 'mail-x',
      when: bounced,
      means: 'A mail to this contact came back.',
      next: 'Correct the address, then set the contact active.' },
    'out-of-office': { label: 'Out of office', phase: 'held', tone: 'neutral', icon: 'plane',
      when: stands('email.out-of-office', ['lead.resumed', ...END_TYPES, ...REPLY_TYPES]),
      means: 'An absence note came in, so the steps wait.',
      next: 'Set the contact active when they are back.' },
    finished: { label: 'Finished', phase: 'finished', tone: 'neutral', icon: 'circle-check',
      when: ended,
      means: 'The sequence is over for this contact.',
      next: 'Set it active again if it has steps left.' },
    contacted: { label: 'Contacted', phase: 'running', tone: 'info', icon: 'mail-check',
      when: happened('email.sent'),
      means: 'At least one mail of this sequence is out.',
      next: 'Nothing to do: give it time.' },
    'opted-out': { label: 'Opted Out', phase: 'suppressed', tone: 'critical', icon: 'ban',
      when: optedOut,
      means: 'This person wants no more mail from you.',
      next: 'Respect it, unless they themselves tell you otherwise.' },
    replied: { label: 'Replied', phase: 'engaged', tone: 'accent', icon: 'reply',
      when: happened('email.replied', 'sms.replied'),
      means: 'This person answered.',
      next: 'Read it, and answer while it is fresh.' },
    opened: { label: 'Opened', phase: 'engaged', tone: 'info', icon: 'mail-open',
      when: happened('email.opened'),
      means: 'A mail was opened.',
      next: 'Nothing to do yet: a look is no answer.' },
    clicked: { label: 'Clicked', phase: 'engaged', tone: 'info', icon: 'mouse-pointer-click',
      when: happened('email.clicked'),
      means: 'A link in a mail was followed.',
      next: 'They are curious: a good moment for a personal word.' },
    'auto-replied': { label: 'Auto-replied', phase: 'stopped', tone: 'neutral', icon: 'bot',
      when: happened('email.auto-replied'),
      means: 'A machine answered, and the sequence ended with it.',
      next: 'See what it says. Set the contact active to go on.' },
    'to-call': { label: 'To call', phase: 'running', tone: 'accent', icon: 'phone',
      when: stands('call.due', 'call.logged'),
      means: 'A call is due.',
      next: 'Pick up the phone, then log the call.' },
    called: { label: 'Called', phase: 'engaged', tone: 'neutral', icon: 'phone-call',
      when: stands('call.logged', 'call.cleared'),
      means: 'A call was made.',
      next: 'Note what came of it. The mark stays until you take it off.' },
  },
  // What somebody did says more than that the sequence runs: an active contact that opened shows Opened
  // first and Active beside it.
  precedence: [
    'opted-out', 'replied', 'missing-data', 'bounced', 'out-of-office', 'paused', 'finished',
    'to-call', 'called', 'clicked', 'opened', 'active', 'auto-replied', 'contacted',
  ],
  exclusive: ['missing-data', 'out-of-office', 'paused', 'finished', 'active'],
  substatuses: {
    // Which variables they are, the fact itself says.
    incomplete: { of: 'missing-data', label: 'Incomplete', fix: 'enrich-contact',
      on: { type: 'lead.data-missing' },
      explains: 'The template asks for what this profile does not say. Add it, or drop it from the template.' },
    'invalid-address': { of: 'bounced', label: 'Invalid address', fix: 'correct-address',
      on: { data: { reason: 'invalid-address' } },
      explains: 'No such mailbox. Perhaps a typing slip, or they have moved on.' },
    'mailbox-full': { of: 'bounced', label: 'Mailbox full', fix: 'correct-address',
      on: { data: { reason: 'mailbox-full' } },
      explains: 'There is no room left in their mailbox. Do you know another address?' },
    'unknown-domain': { of: 'bounced', label: 'Unknown domain', fix: 'correct-address',
      on: { data: { reason: 'unknown-domain' } },
      explains: 'Nothing answers behind the @ of this address. Look for a typing slip.' },
    'blocked-domain': { of: 'bounced', label: 'Blocked domain', fix: 'correct-address',
      on: { data: { reason: 'blocked-domain' } },
      explains: 'Their domain takes no mail from yours. An address elsewhere may work.' },
    temporary: { of: 'bounced', label: 'Temporary', fix: 'correct-address',
      on: { data: { reason: 'temporary' } },
      explains: 'Their server could not take the mail just then. It may pass by itself.' },
    'by-email': { of: 'replied', label: 'Replied by email', when: happened('email.replied'),
      explains: 'The answer is in your inbox.' },
    'by-sms': { of: 'replied', label: 'Replied by SMS', when: happened('sms.replied'),
      explains: 'The answer came as a text message.' },
  },
  actions: {
    'set-active': { label: 'Set Active', icon: 'play', emits: [{ type: 'lead.resumed' }],
      from: ['paused', 'out-of-office', 'missing-data', 'bounced', 'finished'],
      guards: [
        { holds: not(optedOut), refusal: 'do-not-contact' },
        { from: ['missing-data'], holds: dataCompleted, refusal: 'missing-data' },
        { from: ['bounced'], holds: 'address-changed', refusal: 'undeliverable' },
        { holds: 'steps-left', refusal: 'sequence-complete' },
      ] },
    'set-paused': { label: 'Set Paused', icon: 'pause', from: ['active'],
      emits: [{ type: 'lead.paused' }], params: ['until', 'note'], undo: 'set-active' },
    'set-finished': { label: 'Set Finished', icon: 'circle-check', from: ['active'],
      emits: [{ type: 'lead.finished', data: { reason: 'manual' } }], undo: 'set-active' },
    'set-out-of-office': { label: 'Set Out of office', icon: 'plane', from: ['active'],
      emits: [{ type: 'email.out-of-office' }], undo: 'set-active' },
    'set-bounced': { label: 'Set Bounced', icon: 'mail-x', from: ['active'], guards: [wasSent],
      emits: [{ type: 'email.bounced' }] },
    'set-replied': { label: 'Set Replied', icon: 'reply', from: ['active'], guards: [wasSent],
      emits: [{ type: 'email.replied' }] },
    // Whoever hears a no may write it down: the owner rule does not apply.
    'set-opted-out': { label: 'Set Opted Out', icon: 'ban', from: { not: ['opted-out'] }, anyMember: true,
      emits: [{ type: 'lead.unsubscribed', data: { via: 'manual' } }], undo: 'remove-opted-out' },
    'remove-opted-out': { label: 'Remove Opted Out', icon: 'undo-2', from: ['opted-out'],
      emits: [{ type: 'lead.resubscribed' }], undo: 'set-opted-out' },
    'set-to-call': { label: 'Set To call', icon: 'phone', from: { not: ['to-call'] },
      emits: [{ type: 'call.due' }] },
    'log-call': { label: 'Log call', icon: 'phone-call', from: 'any', emits: [{ type: 'call.logged' }] },
    'remove-called': { label: 'Remove Called', icon: 'circle-x', from: ['called'],
      emits: [{ type: 'call.cleared' }] },
  },
  // People ask for these, and only the product itself can do them.
  systemOnly: [
    'set-contacted', 'set-opened', 'set-clicked', 'set-auto-replied', 'remove-auto-replied', 'set-missing-data',
  ],
  reactions: [
    { on: ['email.replied', 'sms.replied'], emit: { type: 'lead.finished', data: { reason: 'replied' } },
      unless: { onReply: 'continue' } },
    { on: 'email.auto-replied', emit: { type: 'lead.finished', data: { reason: 'auto-replied' } } },
    { on: BOUNCE_TYPES, emit: { type: 'lead.finished', data: { reason: 'bounced' } } },
    { on: 'lead.unsubscribed', emit: { type: 'lead.finished', data: { reason: 'opted-out' } } },
  ],
  suppresses: ['lead.unsubscribed'],
  stops: any(
    stoppedInEveryProduct, paused, optedOut, missingData, bounced, ended,
    stands('email.out-of-office', ['lead.resumed', ...REPLY_TYPES]),
  ),
});
