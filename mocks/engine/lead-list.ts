import { plainQuery, queryKey, searchText } from '../../src/core/index.js';
import type { LeadQuery, StatusCounts } from '../../src/core/index.js';
import { Answer } from './answer.js';
import type { CampaignDefinition } from './campaign.js';
import { timeOf } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import { nameOf, Orders, stepOf } from './orders.js';
import { Standings } from './standings.js';
import type { World } from './world.js';

/** How many answers are kept. */
const KEPT = 40;

/**
 * Filters, sorts and counts the leads of a world. Texts are compared once, when leads are added; after that
 * only numbers are. An answer and an order are kept, and put right where leads changed.
 */
export class LeadList {
  readonly #standings: Standings;
  readonly #answers = new Map<string, Answer>();
  readonly #orders: Orders;
  readonly #texts: (string | undefined)[] = [];
  #seen = 0;
  #campaign: CampaignDefinition;

  constructor(readonly world: World) {
    const standings = new Standings(world.model);
    this.#standings = standings;
    this.#orders = new Orders(world, (index) => standings.statusOf(index));
    this.#campaign = world.campaign;
  }

  /** The indexes of the leads that a query asks for, in the order they were added. */
  find(query: LeadQuery): readonly number[] {
    return this.#answer(query).indexes;
  }

  /** How many leads a query asks for. */
  size(query: LeadQuery): number {
    return this.#answer(query).size;
  }

  /** A part of what a query finds, in its order. Ties go by id, which is the order they were added in. */
  window(query: LeadQuery, from: number, to: number): readonly number[] {
    const answer = this.#answer(query);
    const order = this.#orders.of(query.sort);
    return order ? order.window(answer, from, to) : answer.indexes.slice(from, to);
  }

  count(query: LeadQuery): StatusCounts {
    this.#catchUp();
    const { sort: _sort, ...clauses } = query;
    return queryKey(clauses) === '[]' ? this.#standings.counts() : this.#standings.counts(this.find(clauses));
  }

  /** Reads again what changed since the last question. */
  #catchUp(): void {
    const { amended, campaign, changed, leads } = this.world;
    // Another number of steps is another place in them.
    if (campaign !== this.#campaign) this.#answers.clear();
    if (campaign !== this.#campaign || leads.length !== this.#seen) this.#orders.forget();
    this.#campaign = campaign;
    this.#seen = leads.length;
    if (changed.length === 0) return;
    for (const { index } of amended) this.#texts[index] = undefined;
    if (amended.size > 0) this.#orders.forgetTexts();
    amended.clear();
    for (const lead of changed) {
      this.#standings.update(lead);
      lead.isChanged = false;
    }
    this.#orders.update(changed);
    for (const answer of this.#answers.values()) for (const { index } of changed) answer.ask(index);
    changed.length = 0;
  }

  #answer(query: LeadQuery): Answer {
    this.#catchUp();
    const { sort: _sort, ...clauses } = query;
    const key = queryKey(clauses);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = new Answer(this.world.leads.length, this.#test(plainQuery(clauses)));
    if (this.#answers.size >= KEPT) this.#answers.clear();
    this.#answers.set(key, answer);
    return answer;
  }

  #test(query: LeadQuery): (index: number) => boolean {
    const stands = this.#standings.tester(query);
    if (!asksOfContact(query)) return stands;
    const fits = this.#contactTest(query);
    return (index) => stands(index) && fits(index);
  }

  /** The clauses that ask about the lead and its campaign. */
  #contactTest(query: LeadQuery): (index: number) => boolean {
    const { campaign, leads } = this.world;
    const isElsewhere = query.campaign !== undefined && query.campaign !== campaign.id;
    const isForeign = query.owner && !(campaign.ownerId && query.owner.includes(campaign.ownerId));
    if (isElsewhere || isForeign) return () => false;
    const text = query.search ? searchText(query.search.trim()) : undefined;
    const since = query.activeSince === undefined ? undefined : timeOf(query.activeSince);
    return (index) => {
      const lead = leads[index];
      if (!lead) return false;
      if (query.step && !query.step.includes(stepOf(lead, this.world))) return false;
      if (query.tags && !query.tags.some((tag) => lead.tags?.includes(tag))) return false;
      if (since !== undefined && lead.latestAt < since) return false;
      return text === undefined || this.#textOf(lead).includes(text);
    };
  }

  #textOf(lead: LeadRecord): string {
    const { email, company } = lead.contact;
    return (this.#texts[lead.index] ??= searchText(
      [nameOf(lead), email, company].filter(Boolean).join('\n'),
    ));
  }
}

function asksOfContact({ campaign, owner, step, tags, search, activeSince }: LeadQuery): boolean {
  return [campaign, owner, step, tags, search, activeSince].some((clause) => clause !== undefined);
}
