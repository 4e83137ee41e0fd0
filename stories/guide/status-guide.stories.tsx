import { expect, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { simulate } from '../../mocks/index.js';
import { LeadlightProvider, LeadTable, LeadView, StatusGuide } from '../../src/index.js';
import { ar, de } from '../../src/locales/index.js';
import { germanTexts } from '../../src/models/de.js';
import { enginy, lemlist, mailoptimal, quickmail, reply } from '../../src/models/index.js';
import { documented } from '../support/documented.js';
import { sixth } from '../support/sixth.js';

const meta = preview.meta({
  title: 'Guide/StatusGuide',
  component: StatusGuide,
  parameters: { ...documented(StatusGuide), layout: 'padded' },
  args: { model: lemlist },
  argTypes: {
    model: { control: false },
    counts: { control: false },
    status: { control: 'select', options: [null, ...Object.keys(lemlist.statuses)] },
  },
});

/** The overview, and every status at the side: choose one. */
export const Lemlist = meta.story({
  name: 'lemlist',
  play: async ({ canvas }) => {
    await userEvent.click(within(canvas.getByRole('navigation')).getByRole('button', { name: 'Bounced' }));
    await expect(await canvas.findByRole('heading', { name: 'Bounced' })).toBeVisible();
    await expect(await canvas.findByRole('heading', { name: 'How a lead gets here' })).toBeVisible();
    await expect(canvas.getByText('Mailbox full')).toBeVisible();
  },
});

export const QuickMail = meta.story({
  name: 'QuickMail',
  args: { model: quickmail, defaultStatus: 'has-errors' },
});
export const MailOptimal = meta.story({
  name: 'MailOptimal',
  args: { model: mailoptimal, defaultStatus: 'blocked' },
});
export const Enginy = meta.story({ args: { model: enginy, defaultStatus: 'error' } });
export const Reply = meta.story({ args: { model: reply, defaultStatus: 'missing-data' } });

/** A team's own four words have a guide as well. It says what the model says. */
export const YourOwn = meta.story({ args: { model: sixth, defaultStatus: 'working' } });

/** A search looks into everything a page says, and shows where it found the word. */
export const Searched = meta.story({
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'mailbox full');
    await expect(await canvas.findByText('1 match')).toBeVisible();
    const found = within(canvas.getByRole('navigation')).getAllByRole('button');
    await expect(found.map((link) => link.textContent)).toEqual([expect.stringContaining('Mailbox full')]);
    await userEvent.clear(canvas.getByRole('searchbox'));
    await userEvent.type(canvas.getByRole('searchbox'), 'quarterly');
    await expect(await canvas.findByText('Nothing matches. Try another word.')).toBeVisible();
  },
});

const adapter = simulate(lemlist, { leads: 400, seed: 11, play: false });
adapter.simulation.advance({ days: 20 });

/** In a view it is a panel, and speaks of the leads on screen: which troubles their numbers show, and who has them. */
export const BesideATable = meta.story({
  render: (args) => (
    <LeadView adapter={adapter} models={lemlist}>
      <div className="st-beside">
        <LeadTable columns={['name', 'status', 'lastActivity']} />
        <StatusGuide {...args} />
      </div>
    </LeadView>
  ),
  play: async ({ canvas, canvasElement }) => {
    const now = await canvas.findByRole('heading', { name: 'Worth a look now' }, { timeout: 5000 });
    await expect(now).toBeVisible();
    const sighting = within(canvasElement.querySelector<HTMLElement>('[data-trouble="many-bounces"]')!);
    await userEvent.click(sighting.getByRole('button', { name: 'Show these leads' }));
    await waitFor(async () => {
      const badges = canvasElement.querySelectorAll('[role=grid] [data-part=badge]');
      await expect(new Set([...badges].map((badge) => badge.getAttribute('data-status')))).toEqual(
        new Set(['bounced']),
      );
    });
  },
});

/** In a panel one page is seen at a time, and the focus goes with it. */
export const Panel = meta.story({
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    const link = () =>
      within(canvasElement.querySelector<HTMLElement>('nav')!).getByRole('button', { name: 'Replied' });
    link().focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvasElement.querySelector('[data-part=page]')).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'All statuses' }));
    await waitFor(() => expect(link()).toHaveFocus());
  },
});

/** Everything in German but the product's own words. The texts are loaded by the guide, not by the page. */
export const German = meta.story({
  args: { defaultStatus: 'failed' },
  decorators: [
    (Story) => (
      <LeadlightProvider messages={de} texts={germanTexts}>
        <div lang="de">
          <Story />
        </div>
      </LeadlightProvider>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Gründe' })).toBeVisible();
  },
});

/** The interface in Arabic, from right to left; what the model says stays as it is. */
export const Arabic = meta.story({
  args: { defaultStatus: 'paused' },
  decorators: [
    (Story) => (
      <LeadlightProvider messages={ar}>
        <div lang="ar" dir="rtl">
          <Story />
        </div>
      </LeadlightProvider>
    ),
  ],
});

/** Pages with addresses are links: they can be sent, and opened in a tab of their own. */
export const Links = meta.story({
  args: { hrefOf: (status) => (status === null ? '#guide' : `#guide/${status}`), defaultStatus: 'sent' },
  play: async ({ canvas }) => {
    await expect(
      within(canvas.getByRole('navigation')).getByRole('link', { name: 'Opened' }),
    ).toHaveAttribute('href', '#guide/opened');
  },
});
