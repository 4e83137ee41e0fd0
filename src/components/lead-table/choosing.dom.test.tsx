import { act, render } from '@testing-library/react';
import { Profiler } from 'react';
import type { ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { FilterChips, LeadSearch, LeadView, MoreFilters, StatusFilterMenu } from '../../index.js';
import { useLeadSelection } from '../../react/index.js';
import type { LeadSelection } from '../../react/index.js';

test('what shows the query alone is not drawn anew when a lead is chosen', async () => {
  const { adapter } = handAdapter();
  const drawn = vi.fn<() => void>();
  let selection: LeadSelection | undefined;
  function Chooser(): ReactElement {
    selection = useLeadSelection();
    return <output>{selection.size}</output>;
  }
  const { findByText } = render(
    <LeadView adapter={adapter} models={sample} defaultQuery={{ search: 'ada' }}>
      <Profiler id="query" onRender={drawn}>
        <LeadSearch />
        <StatusFilterMenu>Status</StatusFilterMenu>
        <MoreFilters />
        <FilterChips />
      </Profiler>
      <Chooser />
    </LeadView>,
  );
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  drawn.mockClear();
  act(() => selection?.toggle('lead-1'));
  await findByText('1');
  expect(drawn).not.toHaveBeenCalled();
});
