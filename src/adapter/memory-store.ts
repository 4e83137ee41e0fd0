import { contactIdOf } from '../core/index.js';
import type { CampaignContext, Lead, LeadEvent, StatusModel } from '../core/index.js';
import type { CampaignSummary, LiveListener, SubscribeRequest, Unsubscribe } from './adapter.js';
import { AdapterError } from './adapter-error.js';
import { hear } from './live-listeners.js';

export interface MemoryStoreOptions {
  readonly models: StatusModel | readonly StatusModel[];
  readonly campaigns?: readonly CampaignSummary[];
}

/** The leads of a memory adapter, the models they are read by, and who listens to them. */
export class MemoryStore {
  readonly #leads: Map<string, Lead>;
  readonly #models: readonly StatusModel[];
  readonly #listening = new Set<SubscribeRequest & { readonly listener: LiveListener }>();
  readonly campaigns: readonly CampaignSummary[];

  constructor(leads: readonly Lead[], { models, campaigns = [] }: MemoryStoreOptions) {
    this.#leads = new Map(leads.map((lead) => [lead.id, lead]));
    this.#models = 'statuses' in models ? [models] : models;
    this.campaigns = campaigns;
  }

  /** The only model, where there is one: what sorts and counts go by. */
  get models(): readonly StatusModel[] {
    return this.#models;
  }

  all(): readonly Lead[] {
    return [...this.#leads.values()];
  }

  get(id: string): Lead | undefined {
    return this.#leads.get(id);
  }

  /** @throws AdapterError `not-found` when the lead is of a model that the adapter was not given. */
  modelOf(lead: Lead): StatusModel {
    const id = lead.model ?? this.#campaign(lead)?.model;
    const model = id === undefined ? this.#models[0] : this.#models.find((one) => one.id === id);
    if (model) return model;
    throw new AdapterError(
      'not-found',
      `Lead "${lead.id}" is of model "${id ?? ''}", which is not among "models".`,
    );
  }

  campaignOf(lead: Lead): CampaignContext | undefined {
    return this.#campaign(lead);
  }

  /** Everybody who is on the do-not-contact list, by what happened to their leads. */
  isSuppressed(contactId: string): boolean {
    return this.all().some(
      (lead) =>
        contactIdOf(lead) === contactId && this.modelOf(lead).suppresses.some((type) => lead.journal?.[type]),
    );
  }

  /** Keeps a snapshot, and tells it and the facts that made it. */
  put(lead: Lead, events: readonly LeadEvent[] = []): void {
    this.#leads.set(lead.id, lead);
    for (const { campaign, listener } of this.#listening) {
      if (campaign !== undefined && campaign !== lead.campaignId) continue;
      for (const event of events) hear(() => listener.event(event));
      hear(() => listener.lead(lead));
    }
  }

  /** Facts of before are not kept one by one: who wants to go on after one of them has a gap. */
  listen(request: SubscribeRequest, listener: LiveListener): Unsubscribe {
    const listening = { ...request, listener };
    this.#listening.add(listening);
    hear(() => listener.state('live'));
    if (request.after !== undefined) hear(() => listener.gap());
    return () => void this.#listening.delete(listening);
  }

  #campaign({ campaignId }: Lead): CampaignSummary | undefined {
    return this.campaigns.find(({ id }) => id === campaignId);
  }
}
