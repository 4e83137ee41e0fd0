/** Reading: Reply's pages by `top` and `skip` as the kit's pages, its contacts as leads. */
import { AdapterError, decodeQuery } from 'leadlight/adapters';
import type { CampaignSummary, LeadPage } from 'leadlight/adapters';
import { countStatuses } from 'leadlight/core';
import type { Lead, StatusCounts } from 'leadlight/core';
import { reply } from 'leadlight/models';
import { readVendorStatus, replyWords } from 'leadlight/vendors';
import { contactIdOf, contactsOf, isContact, textOf } from './contact.js';
import { leadIdOf, placeOf } from './lead-id.js';
import type { LeadMemory } from './lead-memory.js';
import type { ReplyClient } from './reply-client.js';

/** So many contacts come at once at most, where their whole state is told. */
const largestPage = 100;

/** Counting reads the sequence, and stops after so many pages: it would use up the limit. */
const countedPages = 10;

export interface ReadsOptions {
  readonly client: ReplyClient;
  readonly memory: LeadMemory;
  /** Where no campaign is asked for. */
  readonly sequence?: string;
}

export class Reads {
  readonly #options: ReadsOptions;

  constructor(options: ReadsOptions) {
    this.#options = options;
  }

  async campaigns(): Promise<{ readonly campaigns: readonly CampaignSummary[] }> {
    const { items } = contactsOf(await this.#options.client.get('/sequences', { top: 1000, skip: 0 }));
    const campaigns = items.flatMap((item): CampaignSummary | readonly [] => {
      const id = contactIdOf(item);
      if (id === undefined) return [];
      const isPaused = textOf(item['status'])?.toLowerCase() === 'paused';
      return { id, name: textOf(item['name']) ?? id, model: reply.id, paused: isPaused };
    });
    return { campaigns };
  }

  async list(url: URL): Promise<LeadPage> {
    const sequence = this.#sequenceOf(url);
    const skip = wholeNumber(url, 'cursor') ?? wholeNumber(url, 'offset') ?? 0;
    const top = Math.min(largestPage, Math.max(1, wholeNumber(url, 'limit') ?? 25));
    const { leads, hasMore } = await this.#page(sequence, top, skip);
    return { leads, ...(hasMore && { next: String(skip + top) }) };
  }

  async counts(url: URL): Promise<StatusCounts> {
    const sequence = this.#sequenceOf(url);
    const leads: Lead[] = [];
    let isWhole = false;
    for (let page = 0; page < countedPages && !isWhole; page += 1) {
      const read = await this.#page(sequence, largestPage, page * largestPage);
      leads.push(...read.leads);
      isWhole = !read.hasMore;
    }
    return { ...countStatuses(reply, leads), precision: isWhole ? 'exact' : 'at-least' };
  }

  /**
   * One lead, with what the list does not tell: its opt-out and its calls.
   *
   * @throws AdapterError `not-found` when it is not in its sequence.
   */
  async lead(leadId: string): Promise<Lead> {
    const { client, memory } = this.#options;
    const place = placeOf(leadId);
    if (!place) throw notThere(leadId);
    const began = memory.moment();
    const [contact, statuses] = await Promise.all([
      client.get(`/contacts/${place.contact}`),
      client.get(`/contacts/${place.contact}/statuses`, { sequenceId: place.sequence }),
    ]);
    if (!isContact(contact) || !isContact(statuses)) throw notThere(leadId);
    const said = readVendorStatus(replyWords, statuses);
    const isInSequence = said.statuses.some((status) => replyWords.exclusive?.includes(status));
    if (!isInSequence) throw notThere(leadId);
    return memory.learn(leadId, { ...contact, ...statuses }, began);
  }

  async #page(sequence: string, top: number, skip: number): Promise<Page> {
    const { client, memory } = this.#options;
    const began = memory.moment();
    const path = `/sequences/${sequence}/contacts/state/extended`;
    const { items, hasMore } = contactsOf(await client.get(path, { top, skip }));
    const leads = items.flatMap((item) => {
      const contact = contactIdOf(item);
      return contact === undefined ? [] : memory.learn(leadIdOf({ sequence, contact }), item, began);
    });
    return { leads, hasMore };
  }

  /** Reply filters by nothing else, and to leave a clause out would answer more leads than were asked for. */
  #sequenceOf({ search }: URL): string {
    const { campaign, ...others } = decodeQuery(search, ['offset', 'cursor', 'limit']);
    const [other] = Object.keys(others);
    if (other !== undefined) {
      throw new AdapterError('invalid', `Reply cannot filter or sort by "${other}".`, { path: other });
    }
    const sequence = campaign ?? this.#options.sequence;
    if (sequence !== undefined && /^\d{1,18}$/.test(sequence)) return sequence;
    throw new AdapterError('invalid', 'Name the campaign: the id of a sequence.', { path: 'campaign' });
  }
}

interface Page {
  readonly leads: readonly Lead[];
  readonly hasMore: boolean;
}

function wholeNumber({ searchParams }: URL, name: string): number | undefined {
  const value = searchParams.get(name);
  if (value === null) return undefined;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new AdapterError('invalid', `"${name}" should be a whole number.`, { path: name });
}

function notThere(leadId: string): AdapterError {
  return new AdapterError('not-found', `There is no lead "${leadId}". Read the list again.`);
}
