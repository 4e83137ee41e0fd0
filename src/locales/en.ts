import { enEvents } from './en-events.js';
import { enFirst } from './en-first.js';
import { enDiagram, enGuide, enTimeline } from './en-guide.js';
import { enWork } from './en-work.js';
import type { Messages } from './messages.js';

const number = new Intl.NumberFormat('en');

/** English, the words that show where a host gives no others. */
export const en: Messages = {
  ...enFirst,
  substatus: {
    ...enFirst.substatus,
    open: (label) => `Why: ${label}`,
    close: 'Close',
    means: 'What happened',
    next: 'What to do',
    since: 'Since',
    until: 'Until',
    copy: 'Copy details',
    copied: 'Copied',
    guide: 'More in the guide',
    fixes: {
      'reconnect-email': 'Reconnect the mailbox',
      'reconnect-linkedin': 'Reconnect LinkedIn',
      'connect-email': 'Connect a mailbox',
      'enrich-email': 'Find the address',
      'enrich-contact': 'Enrich the contact',
      'add-subject': 'Add a subject',
      'add-message': 'Add a message',
      'add-prompt': 'Add a prompt',
      shorten: 'Shorten the message',
      'correct-address': 'Correct the address',
      'connect-linkedin': 'Connect LinkedIn',
      'buy-credits': 'Buy credits',
      'edit-step': 'Edit the step',
      'sync-crm': 'Sync with the CRM',
      'contact-support': 'Contact support',
    },
    values: {
      address: 'Address',
      cause: 'Cause',
      channel: 'Channel',
      code: 'Code',
      kind: 'Kind',
      note: 'Note',
      reason: 'Reason',
      sender: 'Sender',
      sentAt: 'Sent',
      step: 'Step',
      stepCount: 'Steps',
      until: 'Until',
      variables: 'Missing',
      via: 'Via',
    },
  },
  actions: {
    ...enFirst.actions,
    confirm: (action, name) => `${action} ${name}?`,
    confirmNote: 'This cannot be undone.',
    cancel: 'Cancel',
    done: (name, status) => `${name}: ${status}`,
  },
  filter: {
    ...enFirst.filter,
    clauseLabel: 'Condition',
    any: 'any',
    apply: 'Apply',
    clear: 'Clear',
    overlap: 'A lead can hold several statuses, so the counts overlap.',
    countUnknown: '–',
    count: (count, precision) => `${number.format(count)}${precision === 'exact' ? '' : '+'}`,
    search: 'Search leads',
    other: 'Other',
  },
  live: {
    states: {
      none: 'Not live',
      connecting: 'Connecting',
      live: 'Live',
      'catching-up': 'Catching up',
      offline: 'Offline',
      paused: 'Paused',
    },
    asOf: (time) => `as of ${time}`,
    pause: 'Pause live updates',
    resume: 'Resume live updates',
  },
  events: enEvents,
  diagram: enDiagram,
  guide: enGuide,
  timeline: enTimeline,
  ...enWork,
};
