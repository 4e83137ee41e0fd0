import { factsOf } from './known-facts.js';
import type { Fact } from './known-facts.js';

/** A story that five products tell in different words. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly facts: readonly Fact[];
}

const onItsWay = ['Added', 'Launched', 'Started', 'Email sent'];

const preset = (id: string, label: string, ...sayings: readonly string[]): Preset => ({
  id,
  label,
  facts: factsOf([...onItsWay, ...sayings]),
});

export const presets = [
  preset('good-day', 'A good day', 'Opened', 'Clicked', 'Replied', 'Interested'),
  preset('bounced-after-opening', 'Bounced after opening', 'Opened', 'Bounced, mailbox full'),
  preset('reply-into-a-pause', 'A reply into a pause', 'Opened', 'Paused by hand', 'Replied'),
  preset('out-of-office', 'On holiday', 'Out of office'),
  preset('opened-late', 'Opened after the end', 'All steps done', 'Opened'),
  preset('opted-out', 'Opted out', 'Opened', 'Replied', 'Unsubscribed by link'),
  preset('failed', 'A step that failed', 'Invited', 'Step failed, not connected'),
] as const satisfies readonly Preset[];
