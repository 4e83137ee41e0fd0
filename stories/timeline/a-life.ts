import type { ActReport, EventPage, LeadAdapter, LeadPage, LiveListener } from '../../src/adapter/index.js';
import type { EventType, Lead, LeadEvent } from '../../src/core/index.js';
import { refuse, statusReducer } from '../../src/core/index.js';

type Fact = readonly [type: EventType, at: string, more?: Partial<LeadEvent>];

const ada = { kind: 'lead' } as const;
const system = { kind: 'system' } as const;
const grace = { kind: 'user', id: 'grace' } as const;

/** The clock of these stories stands still. */
export const now = '2026-03-12T14:30:00.000Z';

/** Two weeks of one lead of lemlist, with everything that a timeline has to tell. */
const facts: readonly Fact[] = [
  ['lead.added', '2026-02-26T09:02:11.000Z', { by: { kind: 'integration', id: 'HubSpot' } }],
  ['lead.launched', '2026-02-27T08:30:00.000Z', { by: grace }],
  ['lead.started', '2026-02-27T09:00:00.000Z', { by: system }],
  ['email.sent', '2026-02-27T09:00:04.000Z', { by: system, data: { step: 0, sender: 'grace' } }],
  ['email.opened', '2026-02-27T09:00:06.000Z', { by: ada, data: { bot: true } }],
  ['email.opened', '2026-03-02T16:44:00.000Z', { by: ada }],
  ['step.failed', '2026-03-04T10:00:00.000Z', { by: system, data: { step: 1, code: 'sender-disconnected' } }],
  ['step.retried', '2026-03-05T07:55:00.000Z', { by: grace }],
  ['linkedin.sent', '2026-03-05T10:00:00.000Z', { by: system, data: { step: 1 } }],
  ['email.sent', '2026-03-11T09:00:00.000Z', { by: system, data: { step: 2 } }],
  ['email.clicked', '2026-03-11T23:20:00.000Z', { by: ada }],
  [
    'lead.paused',
    '2026-03-12T08:05:00.000Z',
    { by: { kind: 'user', id: 'joan' }, data: { cause: 'by-hand', note: 'Meets them at the fair' } },
  ],
];

const events: readonly LeadEvent[] = facts.map(([type, at, more], index) => ({
  id: `fact-${index}`,
  type,
  leadId: 'ada',
  at,
  version: index + 1,
  ...more,
}));

export interface Telling {
  /** @default everything */
  readonly history?: 'all' | 'none' | 'broken' | 'slow' | 'empty';
  /** A reply that comes in when this many milliseconds have passed. */
  readonly replyAfter?: number;
}

/** An adapter that knows one lead, refuses every act, and keeps its history as told. */
export function aLife({ history = 'all', replyAfter }: Telling = {}): LeadAdapter {
  const told = history === 'empty' ? [] : events;
  const journal = told.reduce(statusReducer, {});
  const lead: Lead = { id: 'ada', name: 'Ada Lovelace', version: events.length, journal };
  const answer: { readonly [kind in NonNullable<Telling['history']>]: () => Promise<EventPage> } = {
    all: () => Promise.resolve({ events: told.toReversed() }),
    empty: () => Promise.resolve({ events: [] }),
    none: () => Promise.resolve({ events: [] }),
    slow: () => new Promise(() => undefined),
    broken: () => Promise.reject(Object.assign(new Error('503'), { kind: 'unavailable', retryable: false })),
  };
  const page: LeadPage = { leads: [lead], total: 1 };
  return {
    id: `life-${history}-${replyAfter ?? 0}`,
    capabilities: {
      filters: [],
      sorts: [],
      paging: 'all',
      totals: 'exact',
      actions: 'all',
      bulk: false,
      dryRun: false,
      undo: false,
      live: 'stream',
      history: history !== 'none',
      export: false,
    },
    listLeads: () => Promise.resolve(page),
    getLead: () => Promise.resolve(lead),
    act: ({ action, selection }) =>
      Promise.resolve(refusedBy(action, 'ids' in selection ? selection.ids : [])),
    ...(history !== 'none' && { listEvents: () => answer[history]() }),
    subscribe: (_request, listener) => speak(listener, replyAfter),
  };
}

function refusedBy(action: string, ids: readonly string[]): ActReport {
  const refusal = refuse('not-owner', action, 'paused');
  return {
    totals: { done: 0, refused: { 'not-owner': ids.length }, failed: 0, notAttempted: 0 },
    outcomes: ids.map((id) => ({ id, result: 'refused', refusal })),
  };
}

function speak(listener: LiveListener, replyAfter: number | undefined): () => void {
  listener.state('live');
  if (replyAfter === undefined) return () => undefined;
  const reply: LeadEvent = {
    id: 'reply',
    type: 'email.replied',
    leadId: 'ada',
    at: now,
    version: 99,
    by: ada,
  };
  const timer = setTimeout(() => listener.event(reply), replyAfter);
  return () => clearTimeout(timer);
}
