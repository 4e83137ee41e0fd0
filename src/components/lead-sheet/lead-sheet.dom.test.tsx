import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eventOf, leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { AdapterError } from '../../adapter/index.js';
import { LeadSheet, LeadView, useLeads } from '../../index.js';
import type { LeadSheetProps } from '../../index.js';

const lead = leadOf(['lead.added', 'lead.started'], {
  name: 'Ada',
  version: 2,
  contact: { email: 'ada@example.com', company: 'Acme', fields: { Industry: 'Looms' } },
  tags: ['vip'],
});
const user = userEvent.setup();
const onClose = vi.fn<() => void>();

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter({}, { canGet: false });
  onClose.mockClear();
});

function Listed(props: Partial<LeadSheetProps>) {
  useLeads();
  return <LeadSheet leadId="lead-1" onClose={onClose} {...props} />;
}

async function open(props: Partial<LeadSheetProps> = {}): Promise<void> {
  render(
    <LeadView adapter={hand.adapter} models={sample}>
      <Listed {...props} />
    </LeadView>,
  );
  await act(async () => hand.lists.at(-1)?.answer({ leads: [lead], total: 1 }));
  await screen.findByRole('dialog', { name: 'Ada' });
}

describe('the panel of a lead', () => {
  test('says who it is, where it stands, what can be done, and what cannot and why', async () => {
    await open();
    const panel = screen.getByRole('dialog', { name: 'Ada' });
    for (const text of ['ada@example.com', 'Acme', 'Looms', 'vip', 'Running'])
      expect(panel).toHaveTextContent(text);
    expect(screen.getByRole('button', { name: 'Hold' })).toBeInTheDocument();
    expect(panel).toHaveTextContent('Release and Retry Not possible while the lead has this status.');
  });

  test('is live, and draws nothing else while it is drawn', async () => {
    const warned = vi.spyOn(console, 'error');
    await open();
    act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 9), version: 3 })));
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('Answered'));
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  test('stays when the lead is deleted meanwhile, says so, and offers nothing any more', async () => {
    hand = handAdapter();
    await open();
    act(() => hand.live((listener) => listener.gap()));
    await waitFor(() => expect(hand.lists.length).toBeGreaterThan(1));
    await act(async () => hand.lists.at(-1)?.answer({ leads: [], total: 0 }));
    await waitFor(async () => {
      for (const get of hand.gets) await act(() => get.fail(new AdapterError('not-found', 'No such lead.')));
      expect(screen.getByText(/was deleted/)).toBeInTheDocument();
    });
    expect(screen.getByRole('dialog', { name: 'Ada' })).toHaveTextContent('ada@example.com');
    expect(screen.queryByRole('button', { name: 'Hold' })).not.toBeInTheDocument();
  });

  test('stays when the news is the deletion itself', async () => {
    await open();
    act(() => hand.live((listener) => listener.event({ ...eventOf('lead.deleted', 9), version: 3 })));
    expect(await screen.findByText(/was deleted/)).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toHaveAttribute('data-state', 'deleted');
    expect(screen.queryByRole('button', { name: 'Hold' })).not.toBeInTheDocument();
  });

  test('asks before what cannot be taken back', async () => {
    await open();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Remove Ada?')).toBeInTheDocument();
    expect(hand.acts).toHaveLength(0);
  });

  test('closes by Escape and goes on by keys, where there is a next', async () => {
    const onNext = vi.fn<() => void>();
    await open({ onNext });
    expect(screen.getByRole('heading', { name: 'Ada' })).toHaveFocus();
    await user.keyboard('jJk{PageDown}{Escape}');
    expect(onNext).toHaveBeenCalledTimes(3);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Previous lead' })).toHaveAttribute('aria-disabled', 'true');
  });
});
