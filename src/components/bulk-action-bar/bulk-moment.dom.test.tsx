import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { selectIds } from '../../core/index.js';
import { BulkActionBar, LeadlightProvider, LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

test('a pause ends by the clocks of the page, not by those of the computer', async () => {
  const user = userEvent.setup();
  const hand = handAdapter();
  render(
    <LeadlightProvider timeZone="Pacific/Auckland">
      <LeadView adapter={hand.adapter} models={lemlist} defaultSelection={selectIds(['lead-1'])}>
        <LeadTable />
        <BulkActionBar />
      </LeadView>
    </LeadlightProvider>,
  );
  const leads = [leadOf(['lead.added', 'lead.launched', 'lead.started', 'email.sent'], { version: 1 })];
  await act(async () => hand.lists.at(-1)?.answer({ leads, total: 1 }));
  await user.click(await screen.findByRole('button', { name: 'Pause' }));
  const field = await screen.findByLabelText(/until/i);
  fireEvent.change(field, { target: { value: '2026-07-01T09:00' } });
  const go = await screen.findByText(/^Pause 1/);
  await user.click(go);
  expect(hand.acts.at(-1)?.request.params).toEqual({ until: '2026-06-30T21:00:00.000Z' });
});
