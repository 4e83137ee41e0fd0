import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import type { LeadQuery } from '../../core/index.js';
import { FilterChips, LeadView } from '../../index.js';
import type { LeadViewProps } from '../../index.js';

const user = userEvent.setup();

function show(defaultQuery: LeadQuery, onQueryChange?: LeadViewProps['onQueryChange']) {
  const { adapter } = handAdapter();
  return render(
    <LeadView adapter={adapter} models={sample} defaultQuery={defaultQuery} onQueryChange={onQueryChange}>
      <FilterChips />
    </LeadView>,
  );
}

const chips = () => screen.getAllByRole('listitem').map((chip) => chip.textContent);

describe('the chips', () => {
  test('say every clause in the words of the product', () => {
    show({
      status: ['held', 'answered'],
      notReached: ['out'],
      substatus: ['mailbox-full'],
      search: 'ada',
      sort: 'name',
    });
    expect(chips()).toEqual([
      'Status is any of Held, Answered',
      'Status is any of Mailbox full',
      'Status has never been Out',
      '“ada”',
    ]);
  });

  test('say every other clause, and the campaign is none: it is where one is', () => {
    show({
      phase: ['held', 'problem'],
      owner: ['o-1'],
      step: [0, 2],
      tags: ['vip'],
      activeSince: '2026-03-01T00:00:00.000Z',
      campaign: 'spring',
    });
    expect(chips()).toEqual([
      'Phase is any of On hold, Needs help',
      'Owner is any of o-1',
      'Step is any of Step 1, Step 3',
      'Tags is any of vip',
      expect.stringContaining('Active since Mar 1, 2026'),
    ]);
  });

  test('leave the focus beside the one that was removed by a key', async () => {
    show({ status: ['held'], search: 'ada', tags: ['vip'] });
    const focused = () => document.activeElement?.closest('li')?.dataset['clause'];
    const [first] = screen.getAllByRole('button');
    first?.focus();
    await user.keyboard('{Enter}');
    const next = focused();
    expect(next).toBe(screen.getAllByRole('listitem')[0]?.dataset['clause']);
    screen.getAllByRole('button').at(-1)?.focus();
    await user.keyboard('{Enter}');
    expect(focused()).toBe(next);
  });

  test('show a word that no model knows as it is', () => {
    show({ status: ['odd'] });
    expect(chips()).toEqual(['Status is any of odd']);
  });

  test('take their clause away, and leave the others', async () => {
    const onQueryChange = vi.fn<NonNullable<LeadViewProps['onQueryChange']>>();
    show({ status: ['held'], search: 'ada' }, onQueryChange);
    await user.click(screen.getByRole('button', { name: 'Remove filter Status is any of Held' }));
    expect(onQueryChange).toHaveBeenCalledExactlyOnceWith({ search: 'ada' }, { reason: 'filter-chip' });
    expect(chips()).toEqual(['“ada”']);
  });

  test('are not there without a filter', () => {
    show({ sort: 'name' });
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });
});
