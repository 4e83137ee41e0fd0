import { act, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { handAdapter, refused } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import type { LeadAdapter } from '../../adapter/index.js';
import type { Lead, LeadEvent } from '../../core/index.js';
import { statusReducer } from '../../core/index.js';
import { LeadlightProvider, LeadTimeline, LeadView, useLeadActions, useLeads } from '../../index.js';
import { ar } from '../../locales/index.js';
import type { Messages } from '../../locales/index.js';

const person = { kind: 'user', id: 'joan' } as const;
const fact = (id: string, type: LeadEvent['type'], at: string, more: Partial<LeadEvent> = {}): LeadEvent => ({
  id,
  type,
  at,
  leadId: 'lead-1',
  version: Number(id),
  ...more,
});

const events: readonly LeadEvent[] = [
  fact('1', 'lead.added', '2026-03-10T10:00:00.000Z', { by: { kind: 'integration', id: 'HubSpot' } }),
  fact('2', 'lead.started', '2026-03-11T08:00:00.000Z', { by: { kind: 'system' } }),
  fact('3', 'email.opened', '2026-03-11T08:00:05.000Z', { data: { bot: true } }),
  // Half past midnight in Berlin, and still the day before in London.
  fact('4', 'lead.paused', '2026-03-11T23:30:00.000Z', { by: person, data: { note: 'At the fair' } }),
];
const lead: Lead = { id: 'lead-1', name: 'Ada', version: 4, journal: events.reduce(statusReducer, {}) };

interface Shown {
  history?: LeadAdapter['listEvents'] | null;
  timeZone?: string;
  locale?: string;
  messages?: Messages;
}

let release: (() => void) | undefined;

async function show({
  history = () => Promise.resolve({ events: events.toReversed() }),
  timeZone = 'UTC',
  ...language
}: Shown = {}) {
  const hand = handAdapter();
  const adapter = { ...hand.adapter, ...(history && { listEvents: history }) };
  render(
    <LeadlightProvider
      {...language}
      timeZone={timeZone}
      now={() => '2026-03-12T10:00:00.000Z'}
      actor={person}
    >
      <LeadView adapter={adapter} models={sample}>
        <Reads />
        <LeadTimeline leadId="lead-1" />
      </LeadView>
    </LeadlightProvider>,
  );
  await answerLists(hand);
  return hand;
}

async function answerLists(hand: HandAdapter) {
  await waitFor(() => expect(hand.lists).not.toEqual([]));
  for (const list of hand.lists) await act(async () => list.answer({ leads: [lead], total: 1 }));
}

/** A list reads the lead, and something asks for acts. */
function Reads() {
  useLeads();
  const { act: ask, dismissNotice } = useLeadActions('lead-1');
  useEffect(() => {
    release = () => ask('release');
  });
  return (
    <button type="button" onClick={dismissNotice}>
      Read
    </button>
  );
}

const days = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('tells by day who did what when, the newest first', async () => {
  await show();
  await screen.findByText('At the fair', { exact: false });
  expect(days()).toEqual(['Why this status', 'Yesterday', 'Tuesday, March 10, 2026']);
  expect(lines().map((line) => line?.replaceAll(/\s/g, ' '))).toEqual([
    'Pausedyou · Note: At the fair11:30 PM10 hours ago',
    'Email openedby a machine · A mail filter or scanner did this. It does not count.08:00 AM',
    'Steps beginsample08:00 AM',
    'Added to the campaignHubSpot10:00 AM',
  ]);
  // What is older than a day is told by its date, and how long ago that was.
  expect(screen.getByRole('heading', { name: 'Tuesday, March 10, 2026' }).parentElement).toHaveTextContent(
    'Tuesday, March 10, 20262 days ago',
  );
});

test('goes by the calendar of the reader’s time zone, and says which it is', async () => {
  await show({ timeZone: 'Europe/Berlin' });
  await screen.findByText('At the fair', { exact: false });
  expect(days()).toEqual(['Why this status', 'Today', 'Yesterday', 'Tuesday, March 10, 2026']);
  expect(screen.getByText('Times in GMT+1')).toBeInTheDocument();
});

test('says why the lead has its status, and what stands beneath it', async () => {
  await show();
  const why = await screen.findByRole('region', { name: 'Why this status' });
  expect(why).toHaveTextContent('Because of this: Paused, 10 hours ago');
  expect(why).toHaveTextContent('Beneath it: Running.');
});

test('says why with the comma of the language', async () => {
  await show({ locale: 'ar', messages: ar });
  const why = await screen.findByRole('region', { name: ar.timeline.why });
  const because = why.querySelector('.ll-timeline-because');
  expect(because).toHaveTextContent('، قبل 10 ساعات');
  expect(because).not.toHaveTextContent(',');
});

test('takes in what happens meanwhile, and says it aloud', async () => {
  const hand = await show();
  await screen.findByText('At the fair', { exact: false });
  const reply = fact('9', 'email.replied', '2026-03-12T09:59:00.000Z', { by: { kind: 'lead' } });
  act(() => hand.live((listener) => listener.event(reply)));
  expect((await screen.findAllByText('Reply by email')).length).toBe(2);
  expect(lines()[0]).toContain('Ada');
});

test('tells a wish that waits, and then why it was refused, also when that was read', async () => {
  const hand = await show();
  await screen.findByText('At the fair', { exact: false });
  act(() => release?.());
  expect(await screen.findByText('Release: waiting for confirmation')).toBeInTheDocument();
  await act(async () => hand.acts[0]?.answer(refused('lead-1', 'not-owner', 'release')));
  const line = () => screen.getByText('Release: refused').closest('li')!;
  await waitFor(() =>
    expect(within(line()).getByText('Only the owner of the campaign may do this.')).toBeVisible(),
  );
  act(() => screen.getByRole('button', { name: 'Read' }).click());
  await waitFor(() => expect(line()).toBeInTheDocument());
});

test('of a backend without history knows the latest of each kind, and says so', async () => {
  await show({ history: null });
  expect(await screen.findByText(/Only the latest of each kind/)).toBeInTheDocument();
  await waitFor(() => expect(lines()).toHaveLength(3));
});

test('says what went wrong when the history cannot be read', async () => {
  const broken = Object.assign(new Error('no'), { kind: 'forbidden', retryable: false });
  await show({ history: () => Promise.reject(broken) });
  expect(await screen.findByRole('alert')).toHaveTextContent('What happened could not be loaded.');
});
