import { expect, userEvent, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import type { Actor } from '../../src/core/index.js';
import { LeadActionsMenu, LeadlightProvider, LeadTimeline, LeadView, useLeads } from '../../src/index.js';
import { ar, de } from '../../src/locales/index.js';
import type { Messages } from '../../src/locales/index.js';
import { germanTexts } from '../../src/models/de.js';
import { lemlist } from '../../src/models/index.js';
import { documented } from '../support/documented.js';
import { aLife, now } from './a-life.js';
import type { Telling } from './a-life.js';

interface LifeProps extends Telling {
  messages?: Messages;
  timeZone?: string;
  /** Above the timeline, the lead's menu. */
  withMenu?: boolean;
  dir?: 'ltr' | 'rtl';
}

const names: { readonly [id: string]: string } = { grace: 'Grace Hopper', joan: 'Joan Clarke' };
const nameOf = ({ id }: Actor) => (id === undefined ? undefined : names[id]);

/** One lead of a view of its own, on a clock that stands still. */
function Life({
  messages,
  timeZone = 'Europe/Berlin',
  withMenu = false,
  dir = 'ltr',
  ...telling
}: LifeProps) {
  return (
    <LeadlightProvider
      {...(messages && { messages })}
      timeZone={timeZone}
      now={() => now}
      actor={{ kind: 'user', id: 'joan' }}
      texts={messages === de ? germanTexts : {}}
    >
      <LeadView adapter={aLife(telling)} models={lemlist}>
        <div dir={dir} lang={messages?.locale ?? 'en'} style={{ maxInlineSize: 520 }}>
          <Loaded />
          {withMenu && <LeadActionsMenu leadId="ada" />}
          <LeadTimeline leadId="ada" actorName={nameOf} />
        </div>
      </LeadView>
    </LeadlightProvider>
  );
}

/** A list reads its leads, and the timeline shows one of them. */
function Loaded() {
  useLeads();
  return null;
}

const meta = preview.meta({
  title: 'Timeline/LeadTimeline',
  component: Life,
  parameters: { ...documented(LeadTimeline), layout: 'padded' },
});

/** Two weeks of a lead: who did what when, why it is paused, and what was done by a machine. */
export const Default = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Why this status' })).toBeVisible();
    await expect(await canvas.findByText('by a machine')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Today' })).toBeVisible();
    await expect(canvas.getAllByText('Grace Hopper').length).toBe(2);
    await expect(canvas.getByText('you')).toBeVisible();
  },
});

/** A wish that the backend refuses is told with its reason, and stays told. */
export const Refused = meta.story({
  args: { withMenu: true },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for Ada Lovelace' }));
    const menu = within(canvasElement.ownerDocument.body);
    await userEvent.click(await menu.findByRole('menuitem', { name: 'Un-pause' }));
    await expect(await canvas.findByText('Un-pause: refused')).toBeVisible();
    await expect(canvas.getByText('Only the owner of the campaign may do this.')).toBeVisible();
  },
});

/** What happens while one looks comes in on top, and the reason for the status changes with it. */
export const Live = meta.story({
  args: { replyAfter: 600 },
  play: async ({ canvas }) => {
    await expect(
      (await canvas.findAllByText('Reply by email', {}, { timeout: 4000 }))[0],
    ).toBeInTheDocument();
  },
});

/** The same moments on another coast: other hours, and one of them on another day. */
export const AnotherTimeZone = meta.story({ args: { timeZone: 'America/Los_Angeles' } });

/** A backend without history: the latest of each kind, and it says so. */
export const WithoutHistory = meta.story({ args: { history: 'none' } });

export const Loading = meta.story({ args: { history: 'slow' } });

/** What could not be read says why, and can be asked for again. */
export const Broken = meta.story({ args: { history: 'broken' } });

export const Empty = meta.story({ args: { history: 'empty' } });

export const German = meta.story({ args: { messages: de } });

export const Arabic = meta.story({
  args: { messages: ar, dir: 'rtl' },
});
