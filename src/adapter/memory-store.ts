import { emptyJournal, findExample, isOptedOut, joinJournals, personKey } from '../core/index.js';
import type { CampaignContext, Journal, Lead, LeadEvent, StatusModel } from '../core/index.js';
import type { CampaignSummary, LiveListener, SubscribeRequest, Unsubscribe } from './adapter.js';
import { AdapterError } from './adapter-error.js';
import { hear } from './live-listeners.js';

export interface MemoryStoreOptions {
  readonly models: StatusModel | readonly StatusModel[];
  readonly campaigns?: readonly CampaignSummary[];
}

/** The leads of a memory adapter, the models they are read by, and who listens to them. */
export class MemoryStore {
  readonly #leads = new Map<string, Lead>();
  /** The ids of the leads of one person, by each of their addresses. */
  readonly #people = new Map<string, Set<string>>();
  readonly #models: readonly StatusModel[];
  readonly #listening = new Set<SubscribeRequest & { readonly listener: LiveListener }>();
  #campaigns: readonly CampaignSummary[];

  constructor(leads: readonly Lead[], { models, campaigns = [] }: MemoryStoreOptions) {
    for (const lead of leads) this.#keep(lead);
    this.#models = 'statuses' in models ? [models] : models;
    this.#campaigns = campaigns;
  }

  /** The only model, where there is one: what sorts and counts go by. */
  get models(): readonly StatusModel[] {
    return this.#models;
  }

  get campaigns(): readonly CampaignSummary[] {
    return this.#campaigns;
  }

  putCampaign(campaign: CampaignSummary): CampaignSummary {
    this.#campaigns = this.#campaigns.map((one) => (one.id === campaign.id ? campaign : one));
    return campaign;
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

  /** What is known of a lead by its facts; of one that has only a word, what the word means. */
  journalOf(lead: Lead): Journal {
    const { journal, status, substatus } = lead;
    const meant =
      journal ?? (status === undefined ? undefined : findExample(this.modelOf(lead), status, substatus));
    return meant ?? emptyJournal;
  }

  /** The leads of a person, by their address or contact id. */
  ofPerson(address: string): readonly Lead[] {
    return [...(this.#people.get(address) ?? [])].flatMap((id) => this.#leads.get(id) ?? []);
  }

  /** The other leads of the same person. */
  sharing(lead: Lead): readonly Lead[] {
    const others = new Map(
      addressesOf(lead)
        .flatMap((one) => this.ofPerson(one))
        .map((one) => [one.id, one]),
    );
    others.delete(lead.id);
    return [...others.values()];
  }

  /** Everybody who is on the do-not-contact list, by what happened to their leads. */
  isSuppressed(address: string): boolean {
    const leads = this.ofPerson(address);
    const known = leads.map((lead) => this.journalOf(lead)).reduce(joinJournals, emptyJournal);
    return leads.some((lead) => isOptedOut(this.modelOf(lead).suppresses, known));
  }

  /** Keeps a snapshot, and tells it and the facts that made it. */
  put(lead: Lead, events: readonly LeadEvent[] = []): void {
    this.#keep(lead);
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

  #keep(lead: Lead): void {
    this.#leads.set(lead.id, lead);
    for (const address of addressesOf(lead)) {
      const ids = this.#people.get(address);
      if (ids) ids.add(lead.id);
      else this.#people.set(address, new Set([lead.id]));
    }
  }

  #campaign({ campaignId }: Lead): CampaignSummary | undefined {
    return this.campaigns.find(({ id }) => id === campaignId);
  }
}

/** A person is known by their contact id, and by the address that they have now. */
function addressesOf(lead: Lead): readonly string[] {
  const known = [lead.contactId, personKey(lead.contact ?? {})];
  return [...new Set(known)].filter((address) => address !== undefined);
}
