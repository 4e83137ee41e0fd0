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
