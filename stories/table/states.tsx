/** The nine states of a list, each by a backend that brings it about. */
import type { ReactElement } from 'react';
import { AdapterError, createMemoryAdapter } from '../../src/adapter/index.js';
import type { LeadAdapter, LiveListener } from '../../src/adapter/index.js';
import { exampleJournal, refuse } from '../../src/core/index.js';
import type { Lead } from '../../src/core/index.js';
import { lemlist, readyViews } from '../../src/models/index.js';
import { Workbench } from './workbench.js';
import type { WorkbenchProps } from './workbench.js';

const statuses = ['sent', 'opened', 'replied', 'bounced', 'to-launch', 'paused', 'completed', 'failed'];
const names = [
  'Ada Marlow',
  'Bo Lindqvist',
  'Chidi Okafor',
  'Dora Novak',
  'Émile Zola',
  'Frida Kahn',
  '李 雷',
  'ليلى حسن',
];

const leads: readonly Lead[] = names.map((name, nth) => ({
  id: `lead-${nth}`,
  name,
  version: 1,
  contact: { email: `person${nth}@example.com`, company: `Company ${nth + 1}`, title: 'Head of Growth' },
  step: { index: nth % 4, count: 5 },
  lastActivityAt: '2026-03-02T09:30:00.000Z',
  journal: exampleJournal(lemlist, statuses[nth] ?? 'sent'),
}));

const now = () => '2026-03-02T10:00:00.000Z';

function backend(change: Partial<LeadAdapter> = {}, list = leads): LeadAdapter {
  const memory = createMemoryAdapter(list, { models: lemlist, now });
  return { ...memory, ...change, id: 'states' };
}

function Bench(props: Partial<WorkbenchProps> & { readonly adapter: LeadAdapter }): ReactElement {
  return (
    <Workbench
      models={lemlist}
      now={now}
      ready={readyViews.lemlist}
      {...props}
      table={{ style: { blockSize: 420 } }}
    />
  );
}

const never = () => new Promise<never>(() => undefined);
const failing = (kind: 'unavailable' | 'offline') => () =>
  Promise.reject(new AdapterError(kind, 'For developers.', { retryable: false }));

/** The first page comes, whatever is read later does not. */
function onlyOnce(): LeadAdapter {
  const memory = backend();
  let reads = 0;
  const listLeads: LeadAdapter['listLeads'] = (request, call) => {
    reads += 1;
    return reads > 1 ? failing('unavailable')() : memory.listLeads(request, call);
  };
  return { ...memory, listLeads, subscribe: heard((listener) => listener.gap()) };
}

/** A stream that stood, told something at some moment, and is lost. */
function heard(tell: (listener: LiveListener) => void): LeadAdapter['subscribe'] {
  return (_request, listener) => {
    listener.state('live');
    const later = setTimeout(() => tell(listener), 400);
    return () => clearTimeout(later);
  };
}

const refusing: LeadAdapter['act'] = async ({ action }) => ({
  totals: { done: 0, refused: { 'not-owner': 1 }, failed: 0, notAttempted: 0 },
  outcomes: [{ id: 'lead-0', result: 'refused', refusal: refuse('not-owner', action, 'sent') }],
});

/** Each state by its name. */
export const states = {
  Loading: () => <Bench adapter={backend({ listLeads: never, countLeads: never })} />,
  Empty: () => <Bench adapter={backend({}, [])} />,
  NoMatch: () => <Bench adapter={backend()} defaultQuery={{ status: ['interested'], search: 'nobody' }} />,
  Failed: () => <Bench adapter={backend({ listLeads: failing('unavailable') })} />,
  Offline: () => (
    <Bench
      adapter={backend({
        listLeads: failing('offline'),
        subscribe: (_request, listener) => {
          listener.state('offline');
          return () => undefined;
        },
      })}
    />
  ),
  Partial: () => <Bench adapter={onlyOnce()} />,
  Stale: () => <Bench adapter={backend({ subscribe: heard((listener) => listener.state('catching-up')) })} />,
  Refused: () => <Bench adapter={backend({ act: refusing })} />,
  Done: () => <Bench adapter={backend()} />,
} as const satisfies { readonly [state: string]: () => ReactElement };

/** How a person comes to the states that a backend alone does not bring about. */
export const reach: { readonly [state: string]: (page: Element) => Promise<void> } = {
  Refused: async (page) => {
    await press(page, '[data-lead="lead-0"] [data-part=menu]');
    await press(document, '[role=menuitem][data-action=pause]');
  },
  Done: async (page) => {
    for (const nth of [0, 1, 3, 6]) await press(page, `[data-lead="lead-${nth}"] [data-part=select]`);
    await press(page, '[data-part=offer][data-action=pause]');
    await press(page, '[data-part=go]');
  },
};

const PATIENCE = 20_000;

/** Presses something as soon as it is there. */
async function press(within: ParentNode, selector: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE) {
    const found = within.querySelector<HTMLElement>(selector);
    if (found) {
      found.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no ${selector}.`);
}
