import { all, any, defineStatusModel, happened, not, stands } from '../core/index.js';
import { ended, stoppedInEveryProduct } from './shared.js';

/**
 * MailOptimal's lead statuses: email only, one at a time, in the column "Status". A soft bounce is a delay
 * and no status here: the mail may still arrive, so no condition names it. Written as a table, a few lines an
 * entry, and so not formatted as code.
 */
// oxfmt-ignore
export const mailoptimal = defineStatusModel({
  id: 'mailoptimal',
  name: 'MailOptimal',
  initial: 'not-contacted',
  statuses: {
    'not-contacted': { label: 'Not Contacted', group: 'Lifecycle', phase: 'pending', tone: 'neutral',
      when: happened('lead.added'),
      means: 'In the campaign, and no mail has gone out yet.',
      next: 'Nothing to do: the first mail leaves with the campaign. Pause now if you want a closer look.' },
    sent: { label: 'Sent', group: 'Lifecycle', phase: 'running', tone: 'info', icon: 'mail-check',
      when: happened('email.sent'),
      means: 'A first mail is out; nobody has reacted to it so far.',
      next: 'Give it time. The campaign writes again when the next step is due.' },
    // A reply is engagement too: it counts as reached here, and shows as Replied.
    engaged: { label: 'Engaged', group: 'Lifecycle', phase: 'engaged', tone: 'info', icon: 'mail-open',
      when: happened('email.opened', 'email.clicked', 'email.replied'),
      means: 'This person opened a mail or followed a link.',
      next: 'A warm lead: a personal note now does more than the next step.' },
    replied: { label: 'Replied', group: 'Lifecycle', phase: 'engaged', tone: 'accent', icon: 'reply',
      when: happened('email.replied'),
      means: 'An answer is in, and the campaign has gone quiet for this person.',
      next: 'Read it and answer in person while it is fresh.' },
    // Blocked is what a rule or an earlier opt-out did to a send; the person's own no is Unsubscribed.
    blocked: { label: 'Bounced / Blocked', group: 'Stopped', phase: 'problem', tone: 'critical',
      icon: 'mail-x', when: happened('email.bounced', 'lead.blocked'),
      means: 'Mail cannot or must not reach this address, so the campaign lets it be.',
      next: 'Look at the reason, then tidy your list: these addresses hurt every later campaign.' },
    // Being put on a do-not-contact list is an opt-out as well, and as final.
    unsubscribed: { label: 'Unsubscribed', group: 'Stopped', phase: 'suppressed', tone: 'critical',
      when: happened('lead.unsubscribed'),
      means: 'This person said no to mail from you. That is final.',
      next: 'Respect it. There is no way back from here.' },
    completed: { label: 'Completed', group: 'Stopped', phase: 'finished', tone: 'neutral',
      when: stands('lead.completed', 'lead.resumed'),
      means: 'Every step ran, and no answer came.',
      next: 'Try another angle in a later campaign, or let it rest.' },
    paused: { label: 'Paused', group: 'Stopped', phase: 'held', tone: 'warning',
      when: stands('lead.paused', 'lead.resumed'),
      means: 'A teammate put this lead on hold; no mail leaves meanwhile.',
      next: 'Resume it when you are ready. It goes on where it stopped.' },
  },
  precedence: [
    'unsubscribed', 'blocked', 'replied', 'completed', 'paused', 'engaged', 'sent', 'not-contacted',
  ],
  substatuses: {
    clicked: { of: 'engaged', label: 'Clicked a link', when: happened('email.clicked'),
      explains: 'They followed a link in one of your mails: more than a glance.' },
    opened: { of: 'engaged', label: 'Opened',
      when: all(happened('email.opened'), not(happened('email.clicked'))),
      explains: 'They opened a mail. Some mail programs open by themselves, so take it as a hint.' },
    'permanent-bounce': { of: 'blocked', label: 'Permanent bounce',
      on: [
        { type: 'email.bounced', data: { reason: 'invalid-address' } },
        { type: 'email.bounced', data: { reason: 'unknown-domain' } },
        { type: 'email.bounced', data: { reason: 'blocked-domain' } },
      ],
      explains: 'The address takes no mail from you and will not start to. Remove it from your list.' },
    'inbox-rejection': { of: 'blocked', label: 'Inbox rejection',
      on: { type: 'email.bounced', data: { reason: 'inbox-rejection' } },
      explains: 'The mailbox is there and turned your mail away, often by a spam filter.' },
    'unsubscribe-action': { of: 'blocked', label: 'Opted out before',
      on: { type: 'lead.blocked', data: { reason: 'unsubscribe-action' } },
      explains: 'They opted out earlier, so this mail was held back in time.' },
    'do-not-contact': { of: 'blocked', label: 'Do-not-contact rule',
      on: { type: 'lead.blocked', data: { reason: 'do-not-contact' } },
      explains: 'A do-not-contact rule of yours covers this address or company, so nothing went out.' },
    link: { of: 'unsubscribed', label: 'Unsubscribe link', on: { data: { via: 'link' } },
      explains: 'They used the link in your mail.' },
    'dnc-list': { of: 'unsubscribed', label: 'Do-not-contact list', on: { data: { via: 'dnc-list' } },
      explains: 'Someone put them on a do-not-contact list.' },
  },
  actions: {
    pause: { label: 'Pause', icon: 'pause', from: ['not-contacted', 'sent', 'engaged'],
      emits: [{ type: 'lead.paused' }], params: ['until', 'note'], undo: 'resume' },
    resume: { label: 'Resume', icon: 'play', from: ['paused'], emits: [{ type: 'lead.resumed' }],
      undo: 'pause' },
    delete: { label: 'Delete', icon: 'trash-2', from: 'any', destructive: true,
      emits: [{ type: 'lead.deleted' }] },
  },
  suppresses: ['lead.unsubscribed'],
  stops: any(
    stoppedInEveryProduct, ended,
    stands('lead.paused', 'lead.resumed'),
    happened('lead.unsubscribed', 'email.bounced', 'email.replied'),
  ),
});
