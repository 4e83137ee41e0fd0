import { expect, userEvent, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { enginy, lemlist, mailoptimal, quickmail, readyViews, reply } from '../../src/models/index.js';
import { documented } from '../support/documented.js';
import { Page } from '../support/page.js';
import { sixth } from '../support/sixth.js';
import { LiveCampaign } from './live-campaign.js';

const meta = preview.meta({
  title: 'Live campaigns',
  component: LiveCampaign,
  args: { model: lemlist, leads: 1000, seed: 7, speed: 3600, playing: true },
  argTypes: {
    model: { control: false },
    views: { control: false },
    query: { control: false },
    table: { control: false },
    children: { control: false },
  },
  parameters: {
    ...documented(LiveCampaign),
    layout: 'fullscreen',
  },
  render: (args) => (
    <Page
      title={`${args.model.name}: a campaign that lives`}
      lead="A thousand invented people walk through it on a clock of its own. What you see goes over the network, to a server in a service worker: filter, select, act, and watch what comes of it."
    >
      <LiveCampaign {...args} />
    </Page>
  ),
});

export const Lemlist = meta.story({
  args: { views: readyViews.lemlist },
  play: async ({ canvas, canvasElement }) => {
    const statuses = (): string =>
      [...canvasElement.querySelectorAll<HTMLElement>('[data-part="badge"]')]
        .map(({ dataset }) => dataset['status'])
        .join(' ');
    await expect(await canvas.findByRole('grid', {}, { timeout: 10_000 })).toBeVisible();
    await waitFor(() => expect(statuses()).not.toBe(''), { timeout: 10_000 });
    const before = statuses();
    await userEvent.click(await canvas.findByRole('button', { name: 'Pause' }));
    await userEvent.click(canvas.getByRole('button', { name: '+ 1 day' }));
    await waitFor(() => expect(statuses()).not.toBe(before), { timeout: 10_000 });
    await userEvent.click(await canvas.findByRole('button', { name: 'Play' }));
    await expect(await canvas.findByRole('button', { name: 'Pause' })).toBeVisible();
  },
});

export const QuickMail = meta.story({ args: { model: quickmail } });
export const MailOptimal = meta.story({ args: { model: mailoptimal } });
export const Enginy = meta.story({ args: { model: enginy } });
export const Reply = meta.story({ args: { model: reply, views: readyViews.reply } });

/** A team's own few words, through the same campaign. */
export const YourOwn = meta.story({ args: { model: sixth } });

/** A campaign on its tenth day, standing still: the picture in the README. */
export const Picture = meta.story({
  args: {
    views: readyViews.lemlist,
    playing: false,
    after: { days: 9, hours: 5 },
    query: { notStatus: ['sent', 'opened'], sort: '-lastActivity' },
    table: {
      columns: ['select', 'name', 'status', 'company', 'step', 'lastActivity', 'actions'],
    },
  },
});

/** The same seed is the same campaign, with the same people and the same luck. */
export const StartedAgain = meta.story({
  args: { leads: 50, playing: false },
  play: async ({ canvas, canvasElement }) => {
    const now = (): string => canvasElement.querySelector('.st-clock-now')?.textContent ?? '';
    const walk = async (): Promise<string> => {
      await canvas.findByRole('grid', {}, { timeout: 10_000 });
      await userEvent.click(canvas.getByRole('button', { name: '+ 1 day' }));
      await waitFor(() => expect(now()).toMatch(/^Tue, Mar 3,.*events$/));
      return now();
    };
    const first = await walk();
    await userEvent.click(canvas.getByRole('button', { name: 'Start again' }));
    await waitFor(() => expect(now()).toMatch(/^Mon, Mar 2,/));
    await expect(await walk()).toBe(first);
  },
});
