import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { reportOf } from '../../adapter/index.js';
import type { Outcome } from '../../adapter/index.js';
import { refuse, selectIds } from '../../core/index.js';
import { BulkActionBar, LeadTable, LeadView } from '../../index.js';

const leads = ['Ada', 'Bo'].map((name, nth) =>
  leadOf(['lead.added', 'lead.started'], { id: `lead-${nth}`, name, version: 2 }),
);
const done = (id: string): Outcome => ({ id, result: 'done' });
const user = userEvent.setup();

test('an undo that is refused for some says for how many, for whom and why', async () => {
  const hand = handAdapter({ undo: true, bulk: 'ids' });
  render(
    <LeadView adapter={hand.adapter} models={sample} defaultSelection={selectIds(['lead-0', 'lead-1'])}>
      <LeadTable />
      <BulkActionBar />
    </LeadView>,
  );
  await act(async () => hand.lists.at(-1)?.answer({ leads, total: 2 }));
  await user.click(await screen.findByRole('button', { name: 'Hold' }));
  await user.click(await screen.findByRole('button', { name: 'Hold 2 leads' }));
  await waitFor(() => expect(hand.acts).toHaveLength(1));
  const undo = { token: 'u', until: new Date(Date.now() + 600_000).toISOString() };
  await act(async () => hand.acts[0]?.answer(reportOf([done('lead-0'), done('lead-1')], { undo })));
  await user.click(await screen.findByRole('button', { name: /Undo/ }));
  await waitFor(() => expect(hand.undos).toHaveLength(1));
  const stale = refuse('stale', 'hold', 'running');
  const answer = reportOf([done('lead-0'), { id: 'lead-1', result: 'refused', refusal: stale }]);
  await act(async () => hand.undos[0]?.answer(answer));
  expect(await screen.findByText(/Undone for 1 lead, 1 refused/, { selector: 'p' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Why/ }));
  expect(screen.getByRole('listitem')).toHaveTextContent('Bo');
});
