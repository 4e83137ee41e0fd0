import { expect, userEvent, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { products } from '../support/products.js';
import { JournalDesk } from './journal-desk.js';
import { presets } from './presets.js';

const [goodDay, bounced, paused] = presets;

const meta = preview.meta({
  title: 'One journal',
  component: JournalDesk,
  args: { models: products.filter(({ id }) => id !== 'house'), facts: goodDay.facts },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: {
      description: {
        component:
          'A status is a reading, not a field that somebody overwrote. So one journal of facts can be read by any product, in any order of delivery, and reads the same every time.',
      },
    },
  },
});

/** What each product reads, by its id. */
function readings(canvasElement: HTMLElement) {
  const rows = [...canvasElement.querySelectorAll<HTMLElement>('[data-model]')];
  return Object.fromEntries(rows.map((row) => [row.dataset['model'], row.dataset['status']]));
}

/** Written, opened, clicked, answered, won: each product calls it something else. */
export const AGoodDay = meta.story({
  play: async ({ canvasElement }) => {
    await expect(readings(canvasElement)).toEqual({
      lemlist: 'interested',
      quickmail: 'replied',
      mailoptimal: 'replied',
      enginy: 'replied',
      reply: 'replied',
    });
  },
});

/** Facts never conflict: the last first and everything twice makes the same journal. */
export const DeliveredBackwards = meta.story({
  args: { facts: bounced.facts },
  play: async ({ canvasElement }) => {
    const before = readings(canvasElement);
    await expect(before).toMatchObject({ lemlist: 'bounced', mailoptimal: 'blocked', enginy: 'finished' });
    await userEvent.click(within(canvasElement).getByRole('checkbox', { name: /last first/ }));
    await expect(readings(canvasElement)).toEqual(before);
  },
});

/** A reply shows over the pause it came into; take it away, and the pause is still there. */
export const AReplyIntoAPause = meta.story({
  args: { facts: paused.facts },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(readings(canvasElement)).toMatchObject({ lemlist: 'replied', mailoptimal: 'replied' });
    await userEvent.click(canvas.getByRole('button', { name: 'Replied: remove' }));
    await expect(readings(canvasElement)).toMatchObject({ lemlist: 'paused', mailoptimal: 'paused' });
  },
});
