import { decide, leadStanding, own } from '../../core/index.js';
import type { Lead, LeadQuery, LeadStanding, StatusModel } from '../../core/index.js';
import type { ActReport, ActRequest, Capabilities, LeadAdapter, LeadPage, Outcome } from '../adapter.js';
import { AdapterError } from '../adapter-error.js';
import type { AdapterRig } from './rig.js';

/** An action, and the leads that the model offers it for. */
export interface Offer {
  readonly action: string;
  readonly leads: readonly Lead[];
}

/** Where an adapter is checked: the adapter, what is known about its leads, and the ways to look at it. */
export class Bench {
  readonly adapter: LeadAdapter;
  readonly rig: AdapterRig;
  readonly patience: number;
  readonly #models: readonly StatusModel[];
  #keys = 0;

  constructor(rig: AdapterRig, patience: number) {
    this.rig = rig;
    this.adapter = rig.adapter;
    this.patience = patience;
    this.#models = 'statuses' in rig.models ? [rig.models] : rig.models;
  }

  get can(): Capabilities {
    return this.adapter.capabilities;
  }

  /** The model, where there is only one. */
  get onlyModel(): StatusModel | undefined {
    return this.#models.length === 1 ? this.#models[0] : undefined;
  }

  modelOf(lead: Lead): StatusModel {
    const named = this.#models.find(({ id }) => id === lead.model) ?? this.#models[0];
    if (named) return named;
    throw new TypeError('The rig has no model. Give it one under "models".');
  }

  standing(lead: Lead): LeadStanding {
    return leadStanding(this.modelOf(lead), lead);
  }

  /** Every page of a query, as the manifest says that pages are asked for. */
  async pages(query: LeadQuery = {}, limit = 7): Promise<readonly LeadPage[]> {
    const { paging } = this.can;
    if (paging === 'all') {
      return [await this.adapter.listLeads({ query, offset: 0, limit: Number.MAX_SAFE_INTEGER })];
    }
    const pages: LeadPage[] = [];
    for (let offset = 0, cursor: string | undefined; pages.length < 1000; offset += limit) {
      const place = paging === 'offset' ? { offset } : cursor === undefined ? {} : { cursor };
      const page = await this.adapter.listLeads({ query, limit, ...place });
      pages.push(page);
      cursor = page.next;
      const isEnd = paging === 'offset' ? page.leads.length < limit : cursor === undefined;
      if (isEnd) break;
    }
    return pages;
  }

  /** Every lead of a query. */
  async all(query: LeadQuery = {}): Promise<readonly Lead[]> {
    return (await this.pages(query, 50)).flatMap(({ leads }) => leads);
  }

  /** One lead as the backend has it now. */
  async read(id: string): Promise<Lead | undefined> {
    if (this.adapter.getLead) return this.adapter.getLead(id);
    return (await this.all()).find((lead) => lead.id === id);
  }

  /** The action that is offered for most leads, or the rig's own. */
  async offer(): Promise<Offer> {
    const leads = await this.all();
    const offers = this.#chosen(leads).map((action) => ({
      action,
      leads: leads.filter((lead) => this.offers(lead, action)),
    }));
    const best = offers.toSorted((a, b) => this.#rank(b) - this.#rank(a))[0];
    if (best && best.leads.length > 0) return best;
    throw new TypeError(
      'The model offers no action for any lead of the rig. Open it with leads that can be acted on.',
    );
  }

  /** A few leads, each with an action that the model refuses it. */
  async refused(): Promise<readonly { readonly action: string; readonly lead: Lead }[]> {
    const leads = await this.all();
    const actions = this.#chosen(leads);
    const found = leads.flatMap((lead, at) => {
      const refused = actions.filter((action) => !this.offers(lead, action));
      // Another one for each lead, as far as there are any.
      const action = refused[at % refused.length];
      return action === undefined ? [] : [{ action, lead }];
    });
    return found.slice(0, 3);
  }

  /** Whether the model offers an action for a lead. */
  offers(lead: Lead, action: string): boolean {
    const context = { actor: { kind: 'user' }, now: '2000-01-01T00:00:00.000Z', newId: () => 'x' } as const;
    return decide(this.modelOf(lead), lead, action, context).ok;
  }

  /** Whether an action puts the person of a lead on the do-not-contact list. */
  isOptOut(lead: Lead, action: string): boolean {
    const { actions, suppresses } = this.modelOf(lead);
    return own(actions, action)?.emits.some(({ type }) => suppresses.includes(type)) ?? false;
  }

  act(action: string, ids: readonly string[], more: Partial<ActRequest> = {}): Promise<ActReport> {
    if (!this.adapter.act) throw new TypeError('It has no act method.');
    const { params } = this.rig;
    const asked = { action, selection: { ids }, idempotencyKey: this.key(), ...(params && { params }) };
    return this.adapter.act({ ...asked, ...more });
  }

  /** Acts on the leads that an action is offered for, one after the other, until one is done. */
  async actOnOne({
    action,
    leads,
  }: Offer): Promise<{ lead: Lead; outcome: Outcome; report: ActReport; key: string } | undefined> {
    for (const lead of leads.slice(0, 10)) {
      const key = this.key();
      const report = await this.act(action, [lead.id], { idempotencyKey: key });
      const outcome = report.outcomes.find(({ id }) => id === lead.id);
      if (outcome?.result === 'done') return { lead, outcome, report, key };
    }
    return undefined;
  }

  /** Lets something happen to a lead. */
  async change(lead: Lead, action: string): Promise<void> {
    if (this.rig.change) await this.rig.change(lead.id);
    else await this.act(action, [lead.id]);
  }

  /** A fresh idempotency key. */
  key(): string {
    this.#keys += 1;
    return `conformance-${this.#keys}`;
  }

  /** What can be acted with: the rig's own action, or all that model and manifest know. */
  #chosen(leads: readonly Lead[]): readonly string[] {
    if (this.rig.action !== undefined) return [this.rig.action];
    const { actions } = this.can;
    const known = new Set(leads.flatMap((lead) => Object.keys(this.modelOf(lead).actions)));
    return actions === 'all' ? [...known] : actions.filter((action) => known.has(action));
  }

  /** Offered for many leads; one that cannot be taken back, or is for a whole person, only where there is no other. */
  #rank({ action, leads }: Offer): number {
    const isFinal = leads.some((lead) => this.modelOf(lead).actions[action]?.destructive);
    return isFinal || leads.some((lead) => this.isOptOut(lead, action)) ? leads.length / 1e6 : leads.length;
  }
}

/** What a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What is wrong with a failure that should be an error of one kind. */
export function unlessKind(failure: unknown, kind: string, call: string): string | undefined {
  if (failure === undefined) return `answered ${call} instead of rejecting`;
  if (failure instanceof AdapterError && failure.kind === kind) return undefined;
  return `rejected ${call} with ${nameOf(failure)}`;
}

/** An error in few words. */
export function nameOf(failure: unknown): string {
  if (failure instanceof AdapterError) return `AdapterError "${failure.kind}": ${failure.message}`;
  return failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
}
