import { expect, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { simulate } from '../../mocks/index.js';
import { LeadTable } from '../../src/index.js';
import type { LeadColumn } from '../../src/index.js';
import { lemlist, readyViews } from '../../src/models/index.js';
import { documented } from '../support/documented.js';
import { Workbench } from './workbench.js';

const meta = preview.meta({
  title: 'Components/LeadTable',
  component: LeadTable,
  parameters: { ...documented(LeadTable), layout: 'padded' },
});

const adapter = simulate(lemlist, { leads: 2000, seed: 7, play: false });
adapter.simulation.advance({ days: 9 });
const now = () => adapter.simulation.now;

const initials: LeadColumn = {
  id: 'initials',
  header: 'Initials',
  width: 88,
  cell: ({ lead: { lead } }) =>
    [lead.contact?.firstName, lead.contact?.lastName].map((word) => word?.charAt(0)).join(''),
};

/** Two thousand leads of a campaign after nine days, with all that daily work needs around them. */
export const Default = meta.story({
  render: (args) => (
    <Workbench adapter={adapter} models={lemlist} now={now} ready={readyViews.lemlist} table={args} />
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('grid')).toBeVisible();
  },
});

/** The columns that a host asks for, and one of its own. */
export const OwnColumns = meta.story({
  args: { columns: ['select', 'name', initials, 'status', 'next', 'tags', 'owner', 'actions'] },
  render: (args) => <Workbench adapter={adapter} models={lemlist} now={now} table={args} />,
  play: async ({ canvas }) => {
    const row = await canvas.findByRole('row', { name: /Olivia Lee/ });
    await expect(within(row).getByText('OL')).toBeVisible();
  },
});
