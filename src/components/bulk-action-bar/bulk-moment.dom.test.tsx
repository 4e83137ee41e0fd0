import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { selectIds } from '../../core/index.js';
import { BulkActionBar, LeadlightProvider, LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const user = userEvent.setup();

/** Asks for a pause until a moment by Auckland's clocks, on the first of June. */
async function pauseUntil(moment: string): Promise<HandAdapter> {
  const hand = handAdapter();
  render(
    <LeadlightProvider timeZone="Pacific/Auckland" now={() => '2026-06-01T00:00:00.000Z'}>
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
  fireEvent.change(field, { target: { value: moment } });
  await user.click(await screen.findByText(/^Pause 1/));
  return hand;
}

test('a pause ends by the clocks of the page, not by those of the computer', async () => {
  const hand = await pauseUntil('2026-07-01T09:00');
  expect(hand.acts.at(-1)?.request.params).toEqual({ until: '2026-06-30T21:00:00.000Z' });
});

test('a pause until a moment that is over is not asked for, and why is said', async () => {
  const hand = await pauseUntil('2026-06-01T11:59');
  expect(hand.acts).toHaveLength(0);
  expect(screen.getByLabelText(/until/i)).toBeInvalid();
  expect(screen.getByText(/This moment is over/)).toBeInTheDocument();
  expect(screen.getByText(/^Pause 1/)).toHaveAttribute('aria-disabled', 'true');
});
