/** Small models for tests of the laws: one read from facts, one whose statuses the backend states. */
import { all, defineStatusModel, happened, not, stands } from '../../src/core/index.js';

/** A product in six statuses, enough to have every kind of rule. */
export const sample = defineStatusModel({
  id: 'sample',
  statuses: {
    fresh: { label: 'Fresh', phase: 'pending', when: happened('lead.added') },
    running: { label: 'Running', phase: 'running', when: happened('lead.started') },
    held: { label: 'Held', phase: 'held', when: stands('lead.paused', 'lead.resumed') },
    answered: {
      label: 'Answered',
      phase: 'engaged',
      tone: 'accent',
      when: happened('email.replied', 'sms.replied'),
    },
    broken: { label: 'Broken', phase: 'problem', when: stands('email.bounced', 'step.retried') },
    out: { label: 'Out', phase: 'suppressed', when: happened('lead.unsubscribed') },
  },
  precedence: ['out', 'broken', 'held', 'answered', 'running', 'fresh'],
  substatuses: {
    'mailbox-full': { of: 'broken', label: 'Mailbox full', on: { data: { reason: 'mailbox-full' } } },
    'by-sms': { of: 'answered', label: 'By SMS', on: { type: 'sms.replied' } },
    quietly: {
      of: 'held',
      label: 'Quietly',
      when: all(stands('lead.paused', 'lead.resumed'), not(happened('email.sent'))),
    },
  },
  actions: {
    hold: {
      label: 'Hold',
      from: ['fresh', 'running', 'answered'],
      params: ['until'],
      emits: [{ type: 'lead.paused', data: { cause: 'by-hand' } }],
    },
    release: { label: 'Release', from: ['held'], emits: [{ type: 'lead.resumed' }] },
    retry: {
      label: 'Retry',
      from: ['broken'],
      emits: [{ type: 'step.retried' }],
      guards: [
        { holds: 'address-changed', refusal: 'undeliverable' },
        { on: { data: { reason: 'mailbox-full' } }, holds: happened('email.sent'), refusal: 'not-contacted' },
      ],
    },
    remove: { label: 'Remove', destructive: true, emits: [{ type: 'lead.deleted' }] },
  },
  systemOnly: ['enrich'],
  suppresses: ['lead.unsubscribed'],
});

/** The least sixth model: statuses that the backend states, and an action to one of them. */
export const stated = defineStatusModel({
  id: 'stated',
  statuses: {
    new: { label: 'New', phase: 'pending' },
    working: { label: 'Working', phase: 'running' },
    won: { label: 'Won', phase: 'won' },
  },
  actions: { win: { label: 'Mark as won', to: 'won' } },
});
