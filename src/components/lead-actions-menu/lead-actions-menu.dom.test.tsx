import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { LeadActionsMenu, LeadView } from '../../index.js';
import type { LeadActionsMenuProps } from '../../index.js';
import { useLeads } from '../../react/index.js';

const lead = leadOf(['lead.added', ['email.bounced', { reason: 'mailbox-full' }]], {
  name: 'Ada',
  version: 2,
});
const user = userEvent.setup();

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter();
});

function Loaded(props: Partial<LeadActionsMenuProps>) {
  return useLeads().state === 'ready' ? <LeadActionsMenu leadId="lead-1" {...props} /> : null;
}

async function open(props: Partial<LeadActionsMenuProps> = {}): Promise<void> {
  render(
    <LeadView adapter={hand.adapter} models={sample}>
      <Loaded {...props} />
    </LeadView>,
  );
  await act(async () => hand.lists[0]?.answer({ leads: [lead], total: 1 }));
  await user.click(screen.getByRole('button', { name: 'Actions for Ada' }));
  // It is loaded when it is first asked for.
  await screen.findByRole('menu');
}

const items = () => screen.getAllByRole('menuitem').map((item) => item.textContent);

describe('the menu of a lead', () => {
  test('has every action of the product, in its order', async () => {
    await open();
    expect(items()).toEqual(['Hold', 'Release', 'RetryNothing was sent to this lead yet.', 'Remove']);
  });

  test('keeps what is refused in reach, with the reason, and sends nothing', async () => {
    await open();
    const retry = screen.getByRole('menuitem', { name: 'Retry' });
    expect(retry).toHaveAttribute('aria-disabled', 'true');
    expect(retry).toHaveAccessibleDescription('Nothing was sent to this lead yet.');
    expect(screen.getByRole('menuitem', { name: 'Hold' })).toHaveAccessibleDescription(
      'Not possible while the lead has this status.',
    );
    await user.click(retry);
    expect(retry).toBeInTheDocument();
    expect(hand.acts).toHaveLength(0);
  });

  test('asks before what cannot be taken back; cancelled, nothing was sent', async () => {
    await open();
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(screen.getByRole('group', { name: /Remove Ada\?/ })).toBeInTheDocument();
    await user.click(screen.getByRole('menuitem', { name: 'Cancel' }));
    expect(hand.acts).toHaveLength(0);
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(hand.acts.map(({ request }) => request.action)).toEqual(['remove']));
  });

  test('tells the host what was asked for, and whether it is open', async () => {
    const onAct = vi.fn<(action: string) => void>();
    const onOpenChange = vi.fn<NonNullable<LeadActionsMenuProps['onOpenChange']>>();
    await open({ onAct, onOpenChange });
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(onAct).toHaveBeenCalledExactlyOnceWith('remove');
    expect(onOpenChange.mock.calls).toEqual([
      [true, { reason: 'trigger' }],
      [false, { reason: 'trigger' }],
    ]);
  });

  test('is open as long as the host holds it open', async () => {
    await open({ open: true });
    await user.keyboard('{Escape}');
    expect(screen.getByRole('menu')).toBeInTheDocument();
  });
});
