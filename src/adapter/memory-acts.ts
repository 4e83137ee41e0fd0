import { decide, matches, refuse } from '../core/index.js';
import type { Actor, Lead, Refusal } from '../core/index.js';
import { reportOf } from './act-report.js';
import { AdapterError } from './adapter-error.js';
import type { ActReport, ActRequest, Outcome } from './adapter.js';
import { effectOf } from './memory-effect.js';
import { keepEffect } from './memory-person.js';
import type { Change } from './memory-person.js';
import type { MemoryStore } from './memory-store.js';
import { mapInTurns } from './page-turn.js';
import { UsedKeys } from './used-keys.js';

/** Who acts in a memory adapter, when, and by which ids. */
export interface MemoryWorld {
  readonly actor: Actor;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

interface Chosen {
  readonly ids: readonly string[];
  readonly isStale: boolean;
}

/** What an act did to a lead, and with it to the other leads of the person. */
interface Done extends Change {
  readonly others: readonly Change[];
}

/** What an act has done so far. */
interface Carried {
  readonly changes: Done[];
  /** The leads that were told along with another of the person. */
  readonly told: Set<string>;
}

/** How long an act can be taken back, in milliseconds. */
const undoSpan = 86_400_000;

/**
 * The acts on a store: each key has one effect, and what was done can be taken back for a day. The page that
 * the store is in has its turn in between.
 */
export class MemoryActs {
  readonly #store: MemoryStore;
  readonly #world: MemoryWorld;
  readonly #keys = new UsedKeys();
  readonly #reports = new Map<string, Promise<ActReport>>();
  readonly #undoable = new Map<string, { readonly until: string; readonly changes: readonly Done[] }>();

  constructor(store: MemoryStore, world: MemoryWorld) {
    this.#store = store;
    this.#world = world;
  }

  /** @throws AdapterError `conflict` under a key that was used for another request. */
  async act(request: ActRequest): Promise<ActReport> {
    const { idempotencyKey, dryRun } = request;
    if (dryRun) return this.#carryOut(request);
    this.#keys.claim(request);
    const known = this.#reports.get(idempotencyKey);
    if (known) return known;
    const report = this.#carryOut(request);
    this.#reports.set(idempotencyKey, report);
    report.catch(() => this.#reports.delete(idempotencyKey));
    return report;
  }

  /** @throws AdapterError `not-found` for a token that was never given, or was used. */
  async undo(token: string): Promise<ActReport> {
    const entry = this.#undoable.get(token);
    if (!entry)
      throw new AdapterError(
        'not-found',
        'There is nothing to take back by this token: it was used, or never given.',
      );
    this.#undoable.delete(token);
    const now = this.#world.now();
    return reportOf(
      await mapInTurns(entry.changes, (done): Outcome => {
        const lead = now > entry.until ? undefined : this.#putBack(done, now);
        if (!lead) return refused(done.before.id, refuse('stale', 'undo', ''));
        for (const other of done.others) this.#putBack(other, now);
        return { id: lead.id, result: 'done', lead };
      }),
    );
  }

  /** A lead as it was, as a newer version; nothing where something happened to it since. */
  #putBack({ before, after }: Change, now: string): Lead | undefined {
    if (this.#store.get(before.id)?.version !== after.version) return undefined;
    const lead = { ...before, version: (after.version ?? 0) + 1, updatedAt: now };
    this.#store.put(lead);
    return lead;
  }

  async #carryOut(request: ActRequest): Promise<ActReport> {
    const { ids, isStale } = await this.#chosen(request);
    const carried: Carried = { changes: [], told: new Set() };
    const { changes } = carried;
    const outcomes = await mapInTurns(ids, (id): Outcome => {
      return isStale ? refused(id, refuse('stale', request.action, '')) : this.#actOn(id, request, carried);
    });
    return reportOf(outcomes, changes.length > 0 ? this.#offerUndo(request.idempotencyKey, changes) : {});
  }

  /** More leads that match than the person saw: they chose something else than is there now. */
  async #chosen({ selection }: ActRequest): Promise<Chosen> {
    if ('ids' in selection) return { ids: [...new Set(selection.ids)], isStale: false };
    const { query, count } = selection;
    const except = new Set(selection.except);
    const matching = await mapInTurns(this.#store.all(), (lead) =>
      matches(this.#store.modelOf(lead), query, lead) ? [lead.id] : [],
    );
    const ids = matching.flat();
    return { ids: ids.filter((id) => !except.has(id)), isStale: ids.length > count };
  }

  #actOn(id: string, { action, params, idempotencyKey, dryRun }: ActRequest, carried: Carried): Outcome {
    const lead = this.#store.get(id);
    if (!lead) return failed(id, 'not-found', `There is no lead "${id}". Read the list again.`);
    const model = this.#store.modelOf(lead);
    const campaign = this.#store.campaignOf(lead);
    const { actor, now, newId } = this.#world;
    const asked = { actor, now: now(), newId, wishId: idempotencyKey };
    const decision = decide(model, lead, action, {
      ...asked,
      ...(params && { params }),
      ...(campaign && { campaign }),
    });
    // Said for one lead of a person it is said for the others: who is next in line needs it no more.
    if (!decision.ok && carried.told.has(id)) return { id, result: 'done', lead };
    if (!decision.ok) return refused(id, decision.refusal);
    const effect = effectOf(model, lead, decision.events, campaign);
    if (!effect)
      return failed(
        id,
        'invalid',
        `"${lead.status ?? ''}" is no status of model "${model.id}": nobody knows what follows.`,
      );
    if (dryRun) return { id, result: 'done' };
    const others = keepEffect(this.#store, effect);
    carried.changes.push({ before: lead, after: effect.lead, others });
    for (const { before } of others) carried.told.add(before.id);
    return { id, result: 'done', lead: effect.lead };
  }

  #offerUndo(token: string, changes: readonly Done[]): Pick<ActReport, 'undo'> {
    const until = new Date(Date.parse(this.#world.now()) + undoSpan).toISOString();
    this.#undoable.set(token, { until, changes });
    return { undo: { token, until } };
  }
}

function refused(id: string, refusal: Refusal): Outcome {
  return { id, result: 'refused', refusal };
}

function failed(id: string, kind: 'not-found' | 'invalid', message: string): Outcome {
  return { id, result: 'failed', error: { kind, message, retryable: false } };
}
