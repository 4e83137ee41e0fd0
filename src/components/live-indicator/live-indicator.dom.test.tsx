import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { eventOf, leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import type { LiveState } from '../../adapter/index.js';
import { LeadlightProvider, LeadTable, LeadView, LiveIndicator } from '../../index.js';

const user = userEvent.setup();
const running = leadOf(['lead.added', 'lead.started'], { name: 'Ada', version: 2 });

function show(hand = handAdapter()) {
  render(
    <LeadlightProvider timeZone="UTC" now={() => '2026-03-02T10:07:00.000Z'}>
      <LeadView adapter={hand.adapter} models={sample}>
        <LiveIndicator />
        <LeadTable />
      </LeadView>
    </LeadlightProvider>,
  );
  return hand;
}

test.each<[LiveState, string]>([
  ['connecting', 'Connecting'],
  ['live', 'Live'],
  ['catching-up', 'Catching up'],
  ['offline', 'Offline'],
])('a connection that is %s reads "%s"', async (state, words) => {
  const hand = show();
  act(() => hand.live((listener) => listener.state(state)));
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test('paused, the rows hold still, what waits is counted, and all comes in at once', async () => {
  const hand = show();
  act(() => hand.live((listener) => listener.state('live')));
  for (const list of hand.lists) await act(async () => list.answer({ leads: [running], total: 1 }));
  await user.click(screen.getByRole('button', { name: 'Pause live updates' }));
  expect(screen.getByText('Paused')).toBeInTheDocument();
  act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 5), version: 3 })));
  expect(await screen.findByText('1 change')).toBeInTheDocument();
  expect(screen.getByText('as of 10:07 AM')).toBeInTheDocument();
  expect(screen.getByText('Running')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Resume live updates' }));
  await waitFor(() => expect(screen.getByText('Answered')).toBeInTheDocument());
  expect(screen.queryByText('1 change')).not.toBeInTheDocument();
});

test('a backend without a live connection has no indicator', () => {
  show(handAdapter({ live: false }));
  expect(screen.queryByRole('button', { name: 'Pause live updates' })).not.toBeInTheDocument();
});
