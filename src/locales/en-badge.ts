import type { BadgeMessages } from './messages.js';

/** The badge's English, apart from the rest: a page that shows badges alone carries nothing more. */
export const enBadge: BadgeMessages = {
  pending: 'waiting for confirmation',
  stale: 'may be out of date',
  others: (count) => `+${count}`,
  othersHeld: (labels) => `also ${new Intl.ListFormat('en').format(labels)}`,
};
