/**
 * A backend in the test, its truth in plain sight, and between it and the page a network that fast-check
 * shuffles: answers come late, in any order, doubled, or not at all.
 */
import type { QueryClient } from '@tanstack/query-core';
import type fc from 'fast-check';
import { AdapterError, reportOf } from '../../src/adapter/index.js';
import type { ActReport, ActRequest, LeadAdapter, LiveListener, Outcome } from '../../src/adapter/index.js';
import { decide, readStatus, refuse, statusReducer } from '../../src/core/index.js';
import type { Lead, LeadEvent } from '../../src/core/index.js';
import { leadOf, minuteOf } from './facts.js';
import { handAdapter } from './hand-adapter.js';
import { sample } from './models.js';

export const ids: readonly string[] = ['a', 'b', 'c', 'd', 'e'];

/**
 * What the network does to one request: `lost`, the answer never comes, however often it is asked for; `cut`, the
 * same, and nobody asks again; `unheard`, it does not even get there.
 */
export const fates = ['answered', 'bare', 'lost', 'cut', 'unheard', 'refused', 'twice'] as const;
export type Fate = (typeof fates)[number];

class Backend {
  readonly leads = new Map<string, Lead>(
    ids.map((id) => [id, leadOf(['lead.added', 'lead.started'], { id, version: 2 })]),
  );
  readonly #reports = new Map<string, ActReport>();
  #count = 0;

  all(): Lead[] {
    return [...this.leads.values()];
  }

  happen(leadId: string, type: LeadEvent['type'], causedBy?: string): LeadEvent {
    const lead = this.#lead(leadId);
    this.#count += 1;
    const event: LeadEvent = {
      id: `fact-${this.#count}`,
      type,
      leadId,
      at: minuteOf(10 + this.#count),
      version: (lead.version ?? 0) + 1,
      ...(causedBy !== undefined && { causedBy }),
    };
    const journal = statusReducer(lead.journal ?? {}, event);
    this.leads.set(leadId, { ...lead, journal, version: event.version ?? 0 });
    return event;
  }

  act(request: ActRequest, fate: Fate): { readonly report: ActReport; readonly events: LeadEvent[] } {
    const { selection, idempotencyKey } = request;
    const known = this.#reports.get(idempotencyKey);
    if (known) return { report: known, events: [] };
    const events: LeadEvent[] = [];
    const chosen = 'ids' in selection ? selection.ids : ids;
    const report = reportOf(chosen.map((id) => this.#actOn(id, request, fate, events)));
    this.#reports.set(idempotencyKey, report);
    return { report, events };
  }

  #actOn(id: string, { action, idempotencyKey }: ActRequest, fate: Fate, events: LeadEvent[]): Outcome {
    const context = { actor: { kind: 'user' }, now: minuteOf(5), newId: () => 'x' } as const;
    const decision = decide(sample, this.#lead(id), action, context);
    if (!decision.ok || fate === 'refused')
      return { id, result: 'refused', refusal: refuse('not-owner', action, 'running') };
    events.push(...decision.events.map(({ type }) => this.happen(id, type, idempotencyKey)));
    return { id, result: 'done', ...(fate !== 'bare' && { lead: this.#lead(id) }) };
  }

  #lead(id: string): Lead {
    const lead = this.leads.get(id);
    if (!lead) throw new Error(`no ${id}`);
    return lead;
  }
}

export interface RacedWorld {
  readonly adapter: LeadAdapter;
  /** Something happens to a lead, and is told twice. */
  readonly happen: (leadId: string, type: LeadEvent['type']) => void;
  /** The status of every lead, as the backend knows it. */
  readonly truth: () => Map<string, string>;
}

/** A backend behind a network; the nth request meets the nth fate. */
export function racedWorld(scheduler: fc.Scheduler, plan: readonly Fate[]): RacedWorld {
  const backend = new Backend();
  const listeners = new Set<LiveListener>();
  const tried = new Map<string, number>();
  const deliver = (event: LeadEvent, copies: number): void => {
    for (let copy = 0; copy < copies; copy += 1) {
      void scheduler.schedule(Promise.resolve(), `stream ${event.id}`).then(() => {
        for (const listener of listeners) listener.event(event);
        return undefined;
      });
    }
  };
  const travel = async <T>(label: string, read: () => T): Promise<T> => {
    await scheduler.schedule(Promise.resolve(), `${label} goes`);
    const answer = read();
    return scheduler.schedule(Promise.resolve(answer), `${label} comes`);
  };
  const adapter: LeadAdapter = {
    ...handAdapter().adapter,
    listLeads: () => travel('list', () => ({ leads: backend.all(), total: ids.length })),
    getLead: (id) =>
      travel(`lead ${id}`, () => {
        const lead = backend.leads.get(id);
        if (!lead) throw new AdapterError('not-found', 'No.');
        return lead;
      }),
    act: async (request) => {
      const tries = tried.get(request.idempotencyKey) ?? 0;
      tried.set(request.idempotencyKey, tries + 1);
      const fate = plan[tried.size - 1] ?? 'answered';
      await scheduler.schedule(Promise.resolve(), 'act goes');
      if (fate === 'unheard') throw new AdapterError('timeout', 'Lost.', { retryable: false });
      const { report, events } = backend.act(request, fate);
      for (const event of events) deliver(event, fate === 'twice' ? 2 : 1);
      await scheduler.schedule(Promise.resolve(), 'act comes');
      if (fate === 'lost' || fate === 'cut')
        throw new AdapterError('timeout', 'Lost.', { retryable: fate === 'lost' && tries < 2 });
      return report;
    },
    subscribe(_request, listener) {
      listeners.add(listener);
      listener.state('live');
      return () => listeners.delete(listener);
    },
  };
  const statusOf = (lead: Lead): string => readStatus(sample, lead.journal ?? {}).status;
  return {
    adapter,
    happen: (id, type) => deliver(backend.happen(id, type), 2),
    truth: () => new Map(backend.all().map((lead) => [lead.id, statusOf(lead)])),
  };
}

/** Lets timers and promises have their turn, and then the network, until nothing is left to happen. */
export async function runAll(
  scheduler: fc.Scheduler,
  client: QueryClient,
  look: () => void,
  steps = Infinity,
): Promise<void> {
  for (let idle = 0, step = 0; idle < 3 && step < steps; step += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    look();
    const isBusy = client.isFetching() + client.isMutating() > 0;
    if (scheduler.count() > 0) await scheduler.waitOne();
    else if (!isBusy) idle += 1;
    look();
  }
}

/** Whether what was shown one after the other goes to and fro: A, B, A, B. */
export function flickers(shown: readonly string[]): boolean {
  return shown.some((status, at) => {
    const [second, third, fourth] = shown.slice(at + 1, at + 4);
    return third === status && second !== undefined && fourth === second && second !== status;
  });
}
