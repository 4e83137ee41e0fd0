import { any, defineStatusModel, happened, not, REPLY_TYPES, SEND_TYPES, stands } from '../core/index.js';
import { BOUNCE_TYPES, ended, stoppedInEveryProduct } from './shared.js';

const accepted = happened('linkedin.accepted');
const failed = stands('step.failed', ['lead.resumed', 'step.retried', ...SEND_TYPES]);
const answered = stands(REPLY_TYPES, 'lead.resumed');
const canceled = stands('lead.canceled', 'lead.resumed');

/**
 * QuickMail's lead statuses: one at a time, in the column "Stage". It ends a lead early by canceling it and
 * knows no other early end, so it never makes a `lead.finished`. Written as a table, a few lines an entry,
 * and so not formatted as code.
 */
// oxfmt-ignore
export const quickmail = defineStatusModel({
  id: 'quickmail',
  name: 'QuickMail',
  column: 'Stage',
  initial: 'not-started',
  statuses: {
    'not-started': { label: 'Not Started', group: 'Before', phase: 'pending', tone: 'neutral',
      when: happened('lead.added'),
      means: 'Waiting in the campaign; no mail leaves until you start this lead.',
      next: 'Check the details, then start it.' },
    starting: { label: 'Starting', group: 'Before', phase: 'queued', tone: 'info',
      when: happened('lead.starting'),
      means: 'QuickMail has picked this lead up and is getting the first step ready.',
      next: 'Nothing to do: it runs in a moment.' },
    running: { label: 'Running', group: 'Journey', phase: 'running', tone: 'info',
      when: happened('lead.started'),
      means: 'On its way through the steps, with no answer yet.',
      next: 'Let it run. Cancel if you change your mind.' },
    'out-of-office': { label: 'Out of Office', group: 'Journey', phase: 'held', tone: 'neutral',
      icon: 'plane', when: stands('email.out-of-office', ['lead.resumed', ...REPLY_TYPES]),
      means: 'An absence note came back, so the steps wait: two weeks, unless your settings say otherwise.',
      next: 'It goes on by itself. Resume it sooner if you know they are back.' },
    replied: { label: 'Replied', group: 'Outcome', phase: 'engaged', tone: 'accent', icon: 'reply',
      when: answered,
      means: 'A person answered, and the campaign leaves the conversation to you.',
      next: 'Answer under Opportunities. Resume only if you want the remaining steps sent.' },
    unsubscribed: { label: 'Unsubscribed', group: 'Outcome', phase: 'suppressed', tone: 'critical',
      when: happened('lead.unsubscribed'),
      means: 'This person wants no more mail and is on your do-not-contact list.',
      next: 'Respect it: no campaign will take this person again.' },
    bounced: { label: 'Bounced', group: 'Outcome', phase: 'problem', tone: 'critical', icon: 'mail-x',
      when: happened(...BOUNCE_TYPES),
      means: 'A mail came back undelivered; as a rule the address is wrong.',
      next: 'Delete this lead. With a better address, add the person anew.' },
    canceled: { label: 'Canceled', group: 'Outcome', phase: 'stopped', tone: 'neutral',
      when: canceled,
      means: 'Taken out of the campaign before its end.',
      next: 'Leave it, or resume it where it stopped.' },
    completed: { label: 'Completed', group: 'Outcome', phase: 'finished', tone: 'neutral',
      when: stands('lead.completed', 'lead.resumed'),
      means: 'Every step ran and nobody answered.',
      next: 'A step that you add later does not reach this lead by itself: add it, then resume.' },
    'has-errors': { label: 'Has errors', group: 'Error', phase: 'problem', tone: 'critical',
      when: failed,
      means: 'A step could not run, and the steps behind it wait.',
      next: 'See what went wrong, mend it, then resume.' },
  },
  precedence: [
    'unsubscribed', 'replied', 'bounced', 'canceled', 'has-errors', 'completed', 'out-of-office',
    'running', 'starting', 'not-started',
  ],
  substatuses: {
    // QuickMail takes leads up in rounds. Until then a started lead is still Not Started, and must show why.
    'start-requested': { of: 'not-started', label: 'Start requested', when: happened('lead.launched'),
      explains: 'You have started it. QuickMail takes leads up in rounds, so it may need up to 15 minutes.' },
    'will-bounce': { of: 'has-errors', label: 'Would bounce', on: { data: { code: 'will-bounce' } },
      explains: 'The address is known to be bad, so the mail was held back. Leave this lead, or delete it.' },
    'no-variations': { of: 'has-errors', label: 'No variation fits', on: { data: { code: 'no-variations' } },
      explains: 'The step is paused, or its conditions leave this lead out. If you meant that, all is well.',
      fix: 'edit-step' },
    'provider-not-found': { of: 'has-errors', label: 'Mail service error',
      on: { data: { code: 'provider-not-found' } },
      explains: 'The mail service had a hiccup (404). It passes: resume this lead a little later.' },
    'no-reword-credits': { of: 'has-errors', label: 'Out of reword credits',
      on: { data: { code: 'no-reword-credits' } },
      explains: 'The 1,000 reword credits are spent. $10 buys 10,000 more; or turn rewording off and resume.',
      fix: 'buy-credits' },
    'not-connected': { of: 'has-errors', label: 'Not connected', on: { data: { code: 'not-connected' } },
      explains: 'They have not accepted on LinkedIn yet. No step is skipped, so later mails wait for it too.',
      fix: 'connect-linkedin' },
    'by-hand': { of: 'canceled', label: 'By hand', on: { data: { cause: 'by-hand' } },
      explains: 'A teammate canceled it.' },
    'by-rule': { of: 'canceled', label: 'By rule', on: { data: { cause: 'by-rule' } },
      explains: 'One of your campaign rules canceled it, such as a move to a sub-campaign.' },
    link: { of: 'unsubscribed', label: 'Unsubscribe link', on: { data: { via: 'link' } },
      explains: 'They used the link in your mail.' },
    reply: { of: 'unsubscribed', label: 'Asked in a reply', on: { data: { via: 'reply' } },
      explains: 'They asked for it in an answer, which QuickMail sorted by itself.' },
  },
  actions: {
    start: { label: 'Start', icon: 'rocket', from: ['not-started'], when: not(happened('lead.launched')),
      emits: [{ type: 'lead.launched' }] },
    resume: { label: 'Resume', icon: 'play',
      from: ['out-of-office', 'canceled', 'completed', 'replied', 'has-errors'],
      emits: [{ type: 'lead.resumed' }],
      guards: [
        // `any()` of nothing never holds: a known bad address is never tried again.
        { on: { data: { code: 'will-bounce' } }, holds: any(), refusal: 'undeliverable' },
        { on: { data: { code: 'not-connected' } }, holds: accepted, refusal: 'not-connected' },
        { holds: 'steps-left', refusal: 'sequence-complete' },
      ] },
    // No `undo`: Resume would take back more than Cancel did, the absence or the error beneath it.
    cancel: { label: 'Cancel', icon: 'circle-x', from: ['starting', 'running', 'out-of-office', 'has-errors'],
      emits: [{ type: 'lead.canceled', data: { cause: 'by-hand' } }] },
    delete: { label: 'Delete', icon: 'trash-2', from: 'any', destructive: true,
      emits: [{ type: 'lead.deleted' }] },
  },
  reactions: [
    // Only while it shows: an old absence must not wake a lead that was canceled or has answered meanwhile.
    { on: 'email.out-of-office', emit: { type: 'lead.resumed' }, while: 'out-of-office',
      after: { days: 14, setting: 'outOfOfficeDays' } },
  ],
  suppresses: ['lead.unsubscribed'],
  stops: any(
    stoppedInEveryProduct, answered, canceled, failed, ended,
    stands('lead.paused', 'lead.resumed'),
    happened('lead.unsubscribed', ...BOUNCE_TYPES),
    stands('email.out-of-office', 'lead.resumed'),
  ),
});
