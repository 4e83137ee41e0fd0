/** What a hostile address asks of a table. */
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { FilterChips, LeadTable, LeadView, SavedViews, StatusFilterMenu, useUrlQuery } from '../../index.js';

const leads = ['Ada', 'Bo'].map((name, nth) =>
  leadOf(['lead.added', 'lead.started'], { id: `lead-${nth}`, name, version: 2 }),
);
const user = userEvent.setup();

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter();
});
afterEach(() => window.history.replaceState(null, '', '/'));

const answer = () => act(async () => hand.lists.at(-1)?.answer({ leads, total: leads.length }));

describe('an address', () => {
  function Page() {
    return (
      <LeadView adapter={hand.adapter} models={sample} {...useUrlQuery()}>
        <FilterChips />
        <StatusFilterMenu />
        <SavedViews />
        <LeadTable />
      </LeadView>
    );
  }

  test.each([
    [
      'with the names of what every object has',
      'status=__proto__,constructor,toString&__proto__=a&constructor=b&sort=__proto__,-constructor&phase=toString&step=__proto__',
    ],
    ['of 10 kB', `status=${Array.from({ length: 1000 }, (_, nth) => `status-${nth}`).join(',')}`],
    ['that is cut in the middle of a sign', 'search=%E0%A4&status=%&tags=a%2'],
    ['with each clause many times', 'status=held&status=running&search=a&search=b&sort=name&sort=-name'],
  ])('%s is shown and asked as it can be, and taken away by a press', async (_what, search) => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    window.history.replaceState(null, '', `/?${search}&utm=kept`);
    render(<Page />);
    await answer();
    expect(screen.getByRole('row', { name: /Ada/ })).toBeInTheDocument();
    for (let nth = 0; nth < 20; nth += 1) {
      const [remove] = screen.queryAllByRole('button', { name: /^Remove/ });
      if (!remove) break;
      await user.click(remove);
    }
    expect(screen.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument();
    expect(window.location.search).toContain('utm=kept');
    expect(window.location.search).not.toMatch(/status|search|tags/);
    expect(failed).not.toHaveBeenCalled();
    failed.mockRestore();
  });
});
