import { render, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { manyLeads } from '../../test/support/many-leads.js';
import { createMemoryAdapter } from '../adapter/index.js';
import type { LeadAdapter } from '../adapter/index.js';
import { lemlist } from '../models/lemlist.js';
import { LeadView } from './lead-view.js';
import { useLeads } from './use-leads.js';

/** How often the list had been asked for when effects began to run, and at the end. */
async function asked(paging: 'offset' | 'cursor'): Promise<readonly number[]> {
  const memory = createMemoryAdapter(manyLeads(3), { models: lemlist });
  let times = 0;
  let atFirst = -1;
  const adapter: LeadAdapter = {
    ...memory,
    capabilities: { ...memory.capabilities, paging },
    listLeads: (request, options) => {
      times += 1;
      return memory.listLeads(request, options);
    },
  };
  // Before the list in the tree, so its effect is the first to run.
  const First = () => {
    useEffect(() => {
      atFirst = times;
    }, []);
    return null;
  };
  const List = () => <p>{useLeads().count}</p>;
  const { container } = render(
    <LeadView adapter={adapter} models={lemlist}>
      <First />
      <List />
    </LeadView>,
  );
  await waitFor(() => expect(container.textContent).toBe('3'));
  return [atFirst, times];
}

test('a list that jumps anywhere is read in the commit that shows it, and once', async () => {
  expect(await asked('offset')).toEqual([1, 1]);
});

test('a list that loads more is read in the commit that shows it, and once', async () => {
  expect(await asked('cursor')).toEqual([1, 1]);
});
