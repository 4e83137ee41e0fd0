/** Two tables in one view. */
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { BulkActionBar, LeadTable, LeadView } from '../../index.js';

const leads = ['Ada', 'Bo'].map((name, nth) =>
  leadOf(['lead.added', 'lead.started'], { id: `lead-${nth}`, name, version: 2 }),
);
const user = userEvent.setup();

test('two tables in one view share what is chosen, and no id stands twice in the page', async () => {
  const hand = handAdapter();
  const { container } = render(
    <LeadView adapter={hand.adapter} models={sample}>
      <LeadTable label="Left" />
      <LeadTable label="Right" />
      <BulkActionBar />
    </LeadView>,
  );
  await act(async () => hand.lists.at(-1)?.answer({ leads, total: leads.length }));
  const [left, right] = ['Left', 'Right'].map((name) => screen.getByRole('grid', { name }));
  if (!left || !right) throw new Error('There are no two tables.');
  await user.click(within(left).getByRole('checkbox', { name: /Ada/ }));
  expect(within(right).getByRole('checkbox', { name: /Ada/ })).toBeChecked();
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
