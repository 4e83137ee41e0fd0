import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import { exampleJournal } from '../../src/core/index.js';
import type { Lead, StatusModel } from '../../src/core/index.js';
import { ImportPanel } from '../../src/index.js';
import { lemlist, models, readyViews, reply } from '../../src/models/index.js';
import { states } from './states.js';
import { Workbench } from './workbench.js';

const meta = preview.meta({
  title: 'Your leads/All campaigns',
  parameters: { layout: 'padded', controls: { disable: true } },
});

const now = () => '2026-03-02T10:00:00.000Z';
const people = ['Ada Marlow', 'Bo Lindqvist', 'Chidi Okafor', 'Dora Novak', 'Emil Berg', 'Frida Kahn'];

/** A lead in each of the first statuses of a product. */
function leadsOf(model: StatusModel): readonly Lead[] {
  return Object.keys(model.statuses)
    .slice(0, people.length)
    .map((status, nth) => ({
      id: `${model.id}-${nth}`,
      name: people[nth] ?? model.name,
      version: 1,
      campaignId: `campaign-${model.id}`,
      model: model.id,
      contact: { email: `${model.id}${nth}@example.com`, company: 'Acme' },
      journal: exampleJournal(model, status),
    }));
}

const adapter = createMemoryAdapter(models.flatMap(leadsOf), {
  models,
  now,
  campaigns: models.map(({ id, name }) => ({ id: `campaign-${id}`, name: `Spring, by ${name}`, model: id })),
});

/** Five products in one list: each row in the words of its campaign, and filters by phase over all of them. */
export const FiveProducts = meta.story({
  render: () => <Workbench adapter={adapter} models={models} now={now} />,
  play: async ({ canvas }) => {
    const [first] = await canvas.findAllByText('Spring, by lemlist');
    await expect(first).toBeVisible();
  },
});

/** Only those that need help, whatever their product calls it. */
export const NeedsHelp = meta.story({
  render: () => (
    <Workbench adapter={adapter} models={models} now={now} defaultQuery={{ phase: ['problem'] }} />
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Phase is any of Needs help')).toBeVisible();
  },
});

/** Reply's three questions on replies, as ready views. */
export const ReplyViews = meta.story({
  render: () => (
    <Workbench
      adapter={createMemoryAdapter(leadsOf(reply), { models: reply, now })}
      models={reply}
      now={now}
      ready={readyViews.reply}
    />
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Replied by SMS' })).toBeVisible();
  },
});

/** A lead open beside its list. */
export const LeadOpen = meta.story({
  render: () => (
    <Workbench
      adapter={createMemoryAdapter(leadsOf(lemlist), { models: lemlist, now })}
      models={lemlist}
      now={now}
      table={{ defaultOpenLead: 'lemlist-2' }}
    />
  ),
  play: async ({ canvas }) => {
    // Its code is loaded when it is first opened.
    const sheet = await canvas.findByRole('dialog', { name: 'Chidi Okafor' }, { timeout: 10_000 });
    await expect(sheet).toBeInTheDocument();
  },
});

/** Leads from a file: nothing is added before it was seen what would be. */
export const Import = meta.story({
  render: () => (
    <Workbench
      adapter={createMemoryAdapter(leadsOf(lemlist), { models: lemlist, now })}
      models={lemlist}
      now={now}
    >
      <ImportPanel />
    </Workbench>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Choose a CSV file')).toBeVisible();
  },
});

/** Under 640 pixels each lead is a card of two lines. */
export const Narrow = meta.story({
  render: () => <div style={{ maxInlineSize: 400 }}>{states.Stale()}</div>,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Ada Marlow')).toBeVisible();
  },
});
