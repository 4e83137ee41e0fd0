import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { documented } from '../support/documented.js';
import { ControlRoom } from './control-room.js';

const meta = preview.meta({
  title: 'Control room',
  component: ControlRoom,
  parameters: { ...documented(ControlRoom), layout: 'fullscreen', controls: { disable: true } },
});

/** Pick a product and a situation, let time pass, break something, scrub back. */
export const Room = meta.story({});

const clock = (root: HTMLElement): string => root.querySelector('.st-clock-now')?.textContent ?? '';

/** Ten days forward, and back: the same events at the same time. Every law holds. */
export const ThereAndBack = meta.story({
  args: { room: { leads: 50, scenario: 'error-zoo' } },
  play: async ({ canvas, canvasElement }) => {
    const scrubber = await canvas.findByRole('slider');
    const scrubTo = (hours: number) => fireEvent.change(scrubber, { target: { value: String(hours) } });
    await scrubTo(96);
    await canvas.findByText('Day 5');
    const before = clock(canvasElement);
    await scrubTo(240);
    await canvas.findByText('Day 11');
    await scrubTo(96);
    await waitFor(() => expect(clock(canvasElement)).toBe(before));
    await expect(canvas.getByText(/^✓ All \d+ hold$/)).toBeVisible();
  },
});

/** What is broken shows, and the link opens the same room at the same moment. */
export const ALinkToThisMoment = meta.story({
  args: { room: { leads: 50 } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '+ 1 day' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Disconnect the mailbox' }));
    await userEvent.click(canvas.getByRole('button', { name: '+ 1 day' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Copy a link to this moment' }));
    const link = await canvas.findByRole('link', { name: 'Open it' });
    const room = JSON.parse(new URL(link.getAttribute('href') ?? '').searchParams.get('room') ?? '{}');
    await expect(room).toMatchObject({ product: 'lemlist', seed: 7, at: '2026-03-04T07:00:00.000Z' });
    await expect(room.inputs).toEqual([
      {
        at: '2026-03-03T07:00:00.000Z',
        kind: 'fault',
        fault: { kind: 'sender-disconnected', channel: 'email' },
      },
    ]);
  },
});
