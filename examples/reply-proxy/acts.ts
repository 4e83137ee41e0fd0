/** Acting: what the model allows goes to Reply, in calls of at most 100 contacts; nobody is left out. */
import { AdapterError, decodeActBody, reportOf, toAdapterError } from 'leadlight/adapters';
import type { ActReport, Outcome } from 'leadlight/adapters';
import { decide, heldStatuses, own, readStatus } from 'leadlight/core';
import type { Lead, LeadEvent } from 'leadlight/core';
import { reply } from 'leadlight/models';
import { actCalls, clearBounce, errorsOf, largestCall, outcomeOf } from './act-calls.js';
import type { ActCall } from './act-calls.js';
import type { EventHub } from './event-hub.js';
import { placeOf } from './lead-id.js';
import type { LeadMemory } from './lead-memory.js';
import type { Reads } from './reads.js';
import type { ReplyClient } from './reply-client.js';

export interface ActsOptions {
  readonly client: ReplyClient;
  readonly memory: LeadMemory;
  readonly reads: Reads;
  readonly hub: EventHub;
  readonly now: () => number;
}

interface Wish {
  readonly action: string;
  readonly key: string;
  readonly ids: readonly string[];
  /** It was tried before, and nobody knows what came of it. */
  readonly isRepeated: boolean;
}

/** A lead that the model lets through, and the facts that are made when Reply does too. */
interface Allowed {
  readonly id: string;
  readonly events: readonly LeadEvent[];
  readonly isBounced: boolean;
}

/** So many reports are kept for those who ask again. */
const keptReports = 1000;

export class Acts {
  readonly #options: ActsOptions;
  readonly #reports = new Map<string, { readonly asked: string; readonly report: Promise<ActReport> }>();
  readonly #doubtful = new Set<string>();

  constructor(options: ActsOptions) {
    this.#options = options;
  }

  /** `POST /leads/actions`: the same key twice is one act. */
  act(key: string, body: unknown): Promise<ActReport> {
    const { action, selection, dryRun } = decodeActBody(body);
    if (key === '') throw new AdapterError('invalid', 'There is no Idempotency-Key header.');
    if (dryRun || !('ids' in selection)) {
      throw new AdapterError('invalid', 'Act on ids, and for good: Reply knows no other way.');
    }
    const ids = [...new Set(selection.ids)];
    const asked = JSON.stringify([action, ids]);
    const known = this.#reports.get(key);
    if (known && known.asked !== asked) {
      throw new AdapterError('conflict', 'This Idempotency-Key was used for another act.');
    }
    return known?.report ?? this.#begin({ action, key, ids, isRepeated: this.#doubtful.has(key) }, asked);
  }

  #begin(wish: Wish, asked: string): Promise<ActReport> {
    const report = this.#run(wish).catch((error: unknown) => {
      // Nothing was done for certain, so the same key may be tried again.
      this.#reports.delete(wish.key);
      throw error;
    });
    this.#reports.set(wish.key, { asked, report });
    const [oldest] = this.#reports.size > keptReports ? this.#reports.keys() : [];
    if (oldest !== undefined) this.#reports.delete(oldest);
    return report;
  }

  async #run(wish: Wish): Promise<ActReport> {
    const outcomes = new Map<string, Outcome>();
    const allowed: Allowed[] = [];
    for (const id of wish.ids) {
      const found = await this.#decide(id, wish);
      if ('result' in found) outcomes.set(id, found);
      else allowed.push(found);
    }
    const call = own(actCalls, wish.action);
    for (const chunk of call ? chunksOf(allowed) : []) {
      if (call && !(await this.#send(call, chunk, wish, outcomes))) break;
    }
    this.#doubtful.delete(wish.key);
    return reportOf(wish.ids.map((id) => outcomes.get(id) ?? { id, result: 'not-attempted' }));
  }

  /** Asks the model, by what is known of the lead: Reply itself would set anybody active, opted out or not. */
  async #decide(id: string, { action, key, isRepeated }: Wish): Promise<Outcome | Allowed> {
    const { memory, reads, now } = this.#options;
    const lead = memory.get(id) ?? (await reads.lead(id).catch((error: unknown) => error));
    if (!isLead(lead)) return failedOutcome(id, lead);
    const held = heldStatuses(readStatus(reply, lead.journal ?? {}));
    let made = 0;
    const decision = decide(reply, lead, action, {
      actor: { kind: 'user' },
      now: new Date(now()).toISOString(),
      newId: () => `reply:${id}:${key}:${(made += 1)}`,
      wishId: key,
    });
    const call = own(actCalls, action);
    if (decision.ok && call) return { id, events: decision.events, isBounced: held.includes('bounced') };
    if (decision.ok) {
      const message = 'Reply’s public interface has no call for this. Do it in Reply.';
      return failedOutcome(id, new AdapterError('invalid', message));
    }
    const isDone = isRepeated && call !== undefined && held.includes(call.to);
    return isDone ? { id, result: 'done', lead } : { id, result: 'refused', refusal: decision.refusal };
  }

  /** Sends what one call takes. `false` when it failed: the rest is not to be attempted. */
  async #send(
    call: ActCall,
    chunk: readonly Allowed[],
    wish: Wish,
    outcomes: Map<string, Outcome>,
  ): Promise<boolean> {
    try {
      const bounced = call.to === 'active' ? chunk.filter(({ isBounced }) => isBounced) : [];
      if (bounced.length > 0) await this.#call(clearBounce, bounced, wish, outcomes);
      const rest = chunk.filter(({ id }) => !outcomes.has(id));
      if (rest.length > 0) await this.#call(call, rest, wish, outcomes);
      for (const { id, events } of rest) if (!outcomes.has(id)) outcomes.set(id, this.#done(id, events));
      return true;
    } catch (failure) {
      const error = toAdapterError(failure);
      for (const { id } of chunk) this.#options.memory.doubt(id);
      if (error.kind !== 'rate-limited') this.#doubtful.add(wish.key);
      if (![...outcomes.values()].some(({ result }) => result === 'done')) throw error;
      for (const { id } of chunk) if (!outcomes.has(id)) outcomes.set(id, failedOutcome(id, error));
      return false;
    }
  }

  /** One call. Its answer names those it did not do. */
  async #call(
    { path, body }: ActCall,
    leads: readonly Allowed[],
    { action }: Wish,
    outcomes: Map<string, Outcome>,
  ): Promise<void> {
    const [first] = leads;
    const sequence = placeOf(first?.id ?? '')?.sequence ?? '';
    const contactIds = leads.map(({ id }) => Number(placeOf(id)?.contact));
    const answer = await this.#options.client.post(`/sequences/${sequence}/contacts/${path}`, {
      contactIds,
      ...body,
    });
    const errors = errorsOf(answer);
    for (const { id } of leads) {
      const slug = errors.get(placeOf(id)?.contact ?? '');
      if (slug !== undefined) outcomes.set(id, outcomeOf(id, action, slug));
    }
  }

  #done(id: string, events: readonly LeadEvent[]): Outcome {
    const { memory, hub } = this.#options;
    for (const event of events) hub.event(memory.hear(event));
    const lead = memory.get(id);
    return { id, result: 'done', ...(lead && { lead }) };
  }
}

/** Of one sequence each, and no more than one call takes. */
function chunksOf(allowed: readonly Allowed[]): readonly (readonly Allowed[])[] {
  const bySequence = new Map<string, Allowed[]>();
  for (const one of allowed) {
    const sequence = placeOf(one.id)?.sequence ?? '';
    bySequence.set(sequence, [...(bySequence.get(sequence) ?? []), one]);
  }
  return [...bySequence.values()].flatMap((leads) => {
    const starts = Array.from({ length: Math.ceil(leads.length / largestCall) }, (_, n) => n * largestCall);
    return starts.map((start) => leads.slice(start, start + largestCall));
  });
}

function isLead(value: unknown): value is Lead {
  return typeof value === 'object' && value !== null && 'id' in value && !(value instanceof Error);
}

function failedOutcome(id: string, failure: unknown): Outcome {
  const { kind, message, retryable } = toAdapterError(failure);
  return { id, result: 'failed', error: { kind, message, retryable } };
}
