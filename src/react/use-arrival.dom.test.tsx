import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { manyLeads } from '../../test/support/many-leads.js';
import { createMemoryAdapter } from '../adapter/index.js';
import type { LeadAdapter } from '../adapter/index.js';
import { lemlist } from '../models/lemlist.js';
import { LeadView } from './lead-view.js';
import { useLeads } from './use-leads.js';

/** Long enough for every promise that waits for no timer. */
const TURNS = 200;

/** What a list shows before any timer has run, and so before the browser can have painted. */
async function shownBeforePaint(paging: 'offset' | 'cursor'): Promise<string | null> {
  const memory = createMemoryAdapter(manyLeads(3), { models: lemlist });
  const adapter: LeadAdapter = { ...memory, capabilities: { ...memory.capabilities, paging } };
  const List = () => {
    const { state, count } = useLeads();
    return <p>{`${state} ${count}`}</p>;
  };
  const container = document.createElement('div');
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <LeadView adapter={adapter} models={lemlist}>
        <List />
      </LeadView>,
    ),
  );
  for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
  const { textContent } = container;
  root.unmount();
  return textContent;
}

test('what a backend answers at once is shown before the next paint', async () => {
  expect(await shownBeforePaint('offset')).toBe('ready 3');
});

test('so it is of a list that loads more', async () => {
  expect(await shownBeforePaint('cursor')).toBe('ready 3');
});
