/** What several views, hosts, accounts and unlucky answers make of the hooks. */
import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { handAdapter } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { inView, tick } from '../../test/support/in-view.js';
import { sample } from '../../test/support/models.js';
import { AdapterError } from '../adapter/index.js';
import type { LeadAdapter } from '../adapter/index.js';
import type { Lead, Report } from '../core/index.js';
import {
  LeadView,
  useAccess,
  useLead,
  useLeadActions,
  useLeads,
  useLeadSelection,
  useLive,
  useStatusCounts,
} from './index.js';

const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const numbered = (count: number): Lead[] =>
  Array.from({ length: count }, (_, index) => ({ ...running, id: `lead-${index + 1}` }));

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter();
});
afterEach(() => onlineManager.setOnline(true));

const answerAll = (leads: Lead[], of = hand) =>
  act(async () => {
    for (let read = 0; read < of.lists.length; read += 1) {
      await of.lists[read]?.answer({ leads, total: leads.length });
    }
  });

function Rows({ name }: { name: string }) {
  const rows = useLeads();
  const lead = useLead(rows.idAt(0));
  return <p>{`${name}: ${rows.state} ${lead?.status ?? ''}`}</p>;
}

function PauseButton() {
  const { paused, setPaused, waiting } = useLive();
  return <button type="button" onClick={() => setPaused(!paused)}>{`waiting ${waiting}`}</button>;
}

function Chosen() {
  const { size, toggle } = useLeadSelection();
  return <button type="button" onClick={() => toggle('lead-1')}>{`chosen ${size}`}</button>;
}

function Changes({ name }: { name: string }) {
  const { state, changes } = useLeads();
  return <p>{`${name}: ${state}, ${changes} changes`}</p>;
}

describe('two views on one adapter', () => {
  test('share one connection, and one read of the same list', async () => {
    const client = new QueryClient();
    const view = (name: string) => (
      <LeadView adapter={hand.adapter} models={sample}>
        <Rows name={name} />
      </LeadView>
    );
    const both = (
      <QueryClientProvider client={client}>
        {view('one')}
        {view('two')}
      </QueryClientProvider>
    );
    const { unmount } = render(both);
    expect(hand.listeners.size).toBe(1);
    act(() => hand.live((listener) => listener.state('live')));
    await answerAll([running]);
    expect(new Set(hand.lists.map(({ request }) => request.offset))).toEqual(new Set([0]));
    expect(screen.getByText('one: ready running')).toBeInTheDocument();
    act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 5), version: 3 })));
    expect(await screen.findByText('one: ready answered')).toBeInTheDocument();
    expect(await screen.findByText('two: ready answered')).toBeInTheDocument();
    unmount();
    expect(hand.listeners.size).toBe(0);
  });

  test('hold still each for itself: one that is paused shows what it showed, whatever comes for the other', async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <LeadView adapter={hand.adapter} models={sample}>
          <Rows name="one" />
          <PauseButton />
        </LeadView>
        <LeadView adapter={hand.adapter} models={sample}>
          <Rows name="two" />
        </LeadView>
      </QueryClientProvider>,
    );
    act(() => hand.live((listener) => listener.state('live')));
    await answerAll([running]);
    act(() => screen.getByRole('button').click());
    act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 5), version: 3 })));
    expect(await screen.findByText('two: ready answered')).toBeInTheDocument();
    act(() => hand.live((listener) => listener.gap()));
    await answerAll([
      { ...running, id: 'lead-0' },
      { ...running, version: 4 },
    ]);
    expect(screen.getByText('one: ready running')).toBeInTheDocument();
    expect(screen.getByRole('button')).toHaveTextContent('waiting 1');
    act(() => screen.getByRole('button').click());
    await tick();
    expect(screen.getByRole('button')).toHaveTextContent('waiting 0');
  });

  test('on two campaigns have a connection each', () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <LeadView adapter={hand.adapter} models={sample} query={{ campaign: 'a' }} />
        <LeadView adapter={hand.adapter} models={sample} query={{ campaign: 'b' }} />
      </QueryClientProvider>,
    );
    expect(hand.listeners.size).toBe(2);
  });

  test('on two campaigns tell each of the leads that were added to its own', async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <LeadView adapter={hand.adapter} models={sample} query={{ campaign: 'a' }}>
          <Changes name="a" />
        </LeadView>
        <LeadView adapter={hand.adapter} models={sample} query={{ campaign: 'b' }}>
          <Changes name="b" />
        </LeadView>
      </QueryClientProvider>,
    );
    act(() => hand.live((listener) => listener.state('live')));
    await answerAll(numbered(1));
    const [, ofB] = hand.listeners;
    act(() => ofB?.event({ ...eventOf('lead.added', 5), leadId: 'new', version: 1 }));
    expect(await screen.findByText('b: ready, 1 changes')).toBeInTheDocument();
    expect(screen.getByText('a: ready, 0 changes')).toBeInTheDocument();
  });
});

describe('another account', () => {
  test.each(['its own', 'the host’s'])(
    'under the same id sees nothing of the one before, with %s client',
    async (whose) => {
      const client = new QueryClient();
      const other = handAdapter();
      const page = (of: HandAdapter) => {
        const view = (
          <LeadView adapter={of.adapter} models={sample}>
            <Rows name="list" />
          </LeadView>
        );
        return whose === 'its own' ? view : <QueryClientProvider client={client}>{view}</QueryClientProvider>;
      };
      const { rerender } = render(page(hand));
      await answerAll([running]);
      expect(screen.getByText('list: ready running')).toBeInTheDocument();
      rerender(page(other));
      expect(screen.getByText('list: loading')).toBeInTheDocument();
      expect([hand.listeners.size, other.listeners.size]).toEqual([0, 1]);
      await answerAll([leadOf(['lead.added'], { id: 'theirs', version: 1 })], other);
      expect(screen.getByText('list: ready fresh')).toBeInTheDocument();
      const kept = client.getQueryCache().findAll({ queryKey: ['leadlight', 'hand'] });
      expect(kept).toEqual([]);
    },
  );

  test.each(['its own', 'the host’s'])(
    'whose leads have the same ids has nobody chosen by the one before, with %s client',
    async (whose) => {
      const client = new QueryClient();
      const other = handAdapter();
      const page = (of: HandAdapter) => {
        const view = (
          <LeadView adapter={of.adapter} models={sample}>
            <Chosen />
          </LeadView>
        );
        return whose === 'its own' ? view : <QueryClientProvider client={client}>{view}</QueryClientProvider>;
      };
      const { rerender } = render(page(hand));
      act(() => screen.getByRole('button').click());
      expect(screen.getByRole('button')).toHaveTextContent('chosen 1');
      rerender(page(other));
      expect(screen.getByRole('button')).toHaveTextContent('chosen 0');
      rerender(page(hand));
      expect(screen.getByRole('button')).toHaveTextContent('chosen 0');
    },
  );
});

describe('whoever is signed out', () => {
  test('is told once, however many rows and acts ran into it, until it is answered again', async () => {
    const onReport = vi.fn<(report: Report) => void>();
    const { result } = inView(
      hand.adapter,
      () => ({
        rows: useLeads(),
        access: useAccess(),
        acts: [useLeadActions('lead-1'), useLeadActions('lead-2'), useLeadActions('lead-3')],
      }),
      { settings: { onReport } },
    );
    await answerAll(numbered(3));
    await waitFor(() => expect(result.current.acts[0]?.offers.length).toBeGreaterThan(0));
    act(() => {
      for (const actions of result.current.acts) actions.act('hold');
    });
    await waitFor(() => expect(hand.acts).toHaveLength(3));
    await act(async () => {
      for (const call of hand.acts) await call.fail(new AdapterError('unauthorized', 'Sign in again.'));
    });
    await waitFor(() => expect(result.current.access).toMatchObject({ kind: 'unauthorized' }));
    expect(result.current.rows).toMatchObject({ state: 'ready', error: { kind: 'unauthorized' } });
    expect(result.current.acts.map(({ notice }) => notice)).toEqual([undefined, undefined, undefined]);
    expect(onReport.mock.calls.filter(([{ code }]) => code === 'unauthorized')).toHaveLength(1);
    act(() => result.current.rows.refetch());
    await answerAll(numbered(3));
    await waitFor(() => expect(result.current.access).toBeUndefined());
  });
});

describe('offline', () => {
  test('wishes wait, and are dropped on request; the badge shows the fact again', async () => {
    const { result } = inView(hand.adapter, () => ({
      rows: useLeads(),
      lead: useLead('lead-1'),
      actions: useLeadActions('lead-1'),
    }));
    await answerAll([running]);
    act(() => onlineManager.setOnline(false));
    act(() => void result.current.actions.act('hold'));
    await waitFor(() => expect(result.current.lead?.status).toBe('held'));
    expect(result.current.actions.waiting).toHaveLength(1);
    act(() => result.current.actions.drop());
    await waitFor(() => expect(result.current.lead).toMatchObject({ status: 'running', pending: [] }));
    act(() => onlineManager.setOnline(true));
    await tick();
    expect(hand.acts).toHaveLength(0);
  });

  test('a list that cannot be read is an error, one that is there stays', async () => {
    const { result } = inView(hand.adapter, () => ({ rows: useLeads(), live: useLive() }));
    await answerAll([running]);
    act(() => hand.live((listener) => listener.state('live')));
    const { asOf } = result.current.live;
    act(() => hand.live((listener) => listener.state('offline')));
    await waitFor(() => expect(result.current.live.state).toBe('offline'));
    expect(result.current.live.asOf).toBeDefined();
    expect(asOf === undefined || asOf <= (result.current.live.asOf ?? '')).toBe(true);
    expect(result.current.rows.state).toBe('ready');
  });
});

describe('a wish whose row is gone', () => {
  test('is heard of by the one who asked', async () => {
    const onOver = vi.fn<(notice: unknown) => void>();
    const { result, unmount } = inView(hand.adapter, () => ({
      rows: useLeads(),
      actions: useLeadActions('lead-1'),
    }));
    await answerAll([running]);
    await waitFor(() => expect(result.current.actions.offers.length).toBeGreaterThan(0));
    act(() => void result.current.actions.act('hold', undefined, onOver));
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    unmount();
    await hand.acts[0]?.fail(new AdapterError('forbidden', 'Ask the owner.'));
    await waitFor(() => expect(onOver).toHaveBeenCalledOnce());
    expect(onOver.mock.calls[0]?.[0]).toMatchObject({ kind: 'failed', reason: 'forbidden', action: 'hold' });
  });
});

describe('useStatusCounts', () => {
  test('tells loading, ready, error, and that a backend does not count', async () => {
    const { result } = inView(hand.adapter, () => useStatusCounts());
    expect(result.current.state).toBe('loading');
    await act(async () => hand.counts.at(-1)?.fail(new AdapterError('forbidden', 'No.')));
    await waitFor(() => expect(result.current.state).toBe('error'));
    const { id, capabilities } = hand.adapter;
    const rest: LeadAdapter = { id, capabilities, listLeads: (request) => hand.adapter.listLeads(request) };
    expect(inView(rest, () => useStatusCounts()).result.current.state).toBe('unavailable');
  });
});

describe('the host’s query client', () => {
  test('is used, and its own manners do not reach the kit’s reads', async () => {
    const client = new QueryClient({
      defaultOptions: { queries: { retry: 5, staleTime: 0, enabled: true } },
    });
    const { result } = inView(hand.adapter, () => useLeads(), { client });
    await act(async () => hand.lists.at(-1)?.fail(new AdapterError('forbidden', 'No.')));
    await waitFor(() => expect(result.current.state).toBe('error'));
    expect(client.getQueryCache().findAll({ queryKey: ['leadlight', 'hand'] }).length).toBeGreaterThan(0);
  });
});
