import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { simulate } from '../../mocks/index.js';
import { LeadTable, LeadView } from '../../src/index.js';
import type { LeadColumn } from '../../src/index.js';
import { lemlist } from '../../src/models/index.js';
import { documented } from '../support/documented.js';

const meta = preview.meta({
  title: 'Your leads/LeadTable',
  component: LeadTable,
  parameters: { ...documented(LeadTable), layout: 'padded' },
});

const adapter = simulate(lemlist, { leads: 2000, seed: 7, play: false });
adapter.simulation.advance({ days: 9 });

const initials: LeadColumn = {
  id: 'initials',
  header: 'Initials',
  width: 88,
  cell: ({ lead }) =>
    (lead.lead.name ?? '')
      .split(' ')
      .map((word) => word.charAt(0))
      .join(''),
};

/** Two thousand leads of a campaign after nine days. */
export const Default = meta.story({
  render: (args) => (
    <LeadView adapter={adapter} models={lemlist}>
      <LeadTable {...args} />
    </LeadView>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('grid')).toBeVisible();
  },
});

/** The columns that a host asks for, and one of its own. */
export const OwnColumns = meta.story({
  args: { columns: ['select', 'name', initials, 'status', 'next', 'tags', 'owner', 'actions'] },
  render: Default.input.render,
});
