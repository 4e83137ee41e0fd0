import { leadName, queryKey, searchText, sortKeys } from '../../src/core/index.js';
import type { LeadQuery, SortKey, StatusCounts } from '../../src/core/index.js';
import { timeOf } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import { sortedWindow } from './select.js';
import { orderOf, ranks } from './sort-columns.js';
import type { Column } from './sort-columns.js';
import { Standings } from './standings.js';
import type { World } from './world.js';

/** How many answers are kept while nothing happens. */
const KEPT_ANSWERS = 40;

/**
 * Filters, sorts and counts the leads of a world. Texts are compared once, when leads are added; after that
 * only numbers are. The answer to a query is kept until something happens.
 */
export class LeadList {
  readonly #standings: Standings;
  readonly #answers = new Map<string, readonly number[]>();
  readonly #columns = new Map<SortKey, Column>();
  readonly #texts: (string | undefined)[] = [];
  #seen = 0;

  constructor(readonly world: World) {
    this.#standings = new Standings(world.model);
  }

  /** The indexes of the leads that a query asks for, in the order they were added. */
  find(query: LeadQuery): readonly number[] {
    this.#catchUp();
    const { sort: _sort, ...clauses } = query;
    const key = queryKey(clauses);
    const known = this.#answers.get(key);
    if (known) return known;
    const found = this.#filter(clauses);
    if (this.#answers.size >= KEPT_ANSWERS) this.#answers.clear();
    this.#answers.set(key, found);
    return found;
  }

  /** A part of what a query finds, in its order. Ties go by id, which is the order they were added in. */
  window(query: LeadQuery, from: number, to: number): readonly number[] {
    const found = this.find(query);
    const columns = sortKeys(query.sort).map(({ key, turn }) => ({ column: this.#column(key), turn }));
    return columns.length === 0 ? found.slice(from, to) : sortedWindow(found, orderOf(columns), from, to);
  }

  count(query: LeadQuery): StatusCounts {
    this.#catchUp();
    const { sort: _sort, ...clauses } = query;
    return queryKey(clauses) === '[]' ? this.#standings.counts() : this.#standings.counts(this.find(clauses));
  }

  /** Reads again what changed since the last question. */
  #catchUp(): void {
    const { amended, changed, leads } = this.world;
    if (changed.length === 0) return;
    for (const { index } of amended) this.#texts[index] = undefined;
    if (amended.size > 0 || leads.length !== this.#seen) this.#columns.clear();
    amended.clear();
    for (const lead of changed) {
      this.#standings.update(lead);
      lead.isChanged = false;
    }
    for (const key of CHANGING) this.#refresh(key, changed);
    changed.length = 0;
    this.#answers.clear();
    this.#seen = leads.length;
  }

  #filter(query: LeadQuery): number[] {
    const stands = this.#standings.tester(query);
    const fits = asksOfContact(query) ? this.#contactTest(query) : () => true;
    const found: number[] = [];
    for (let index = 0; index < this.world.leads.length; index += 1) {
      if (stands(index) && fits(index)) found.push(index);
    }
    return found;
  }

  /** The clauses that ask about the lead and its campaign. */
  #contactTest(query: LeadQuery): (index: number) => boolean {
    const { campaign, leads } = this.world;
    const isElsewhere = query.campaign !== undefined && query.campaign !== campaign.id;
    const isForeign = isAsked(query.owner) && !(campaign.ownerId && query.owner.includes(campaign.ownerId));
    if (isElsewhere || isForeign) return () => false;
    const text = query.search ? searchText(query.search.trim()) : undefined;
    const since = query.activeSince === undefined ? undefined : timeOf(query.activeSince);
    return (index) => {
      const lead = leads[index];
      if (!lead) return false;
      if (isAsked(query.step) && !query.step.includes(stepOf(lead, this.world))) return false;
      if (isAsked(query.tags) && !query.tags.some((tag) => lead.tags?.includes(tag))) return false;
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

  #column(key: SortKey): Column {
    const known = this.#columns.get(key);
    if (known) return known;
    const column = this.#makeColumn(key);
    this.#columns.set(key, column);
    return column;
  }

  /** What the passing of time changes is written over, lead by lead. */
  #refresh(key: SortKey, changed: readonly LeadRecord[]): void {
    const column = this.#columns.get(key);
    const valueOf = column && this.#numberOf(key);
    if (column && valueOf) for (const lead of changed) column[lead.index] = valueOf(lead);
  }

  #makeColumn(key: SortKey): Column {
    const { leads, campaign } = this.world;
    const valueOf = this.#numberOf(key);
    if (valueOf) {
      const column = new Float64Array(leads.length);
      for (const lead of leads) column[lead.index] = valueOf(lead);
      return column;
    }
    if (key === 'owner') return ranks(leads.map(() => campaign.ownerId));
    if (key === 'campaign') return ranks(leads.map(() => campaign.id));
    return ranks(leads.map((lead) => textOf(lead, key)));
  }

  /** What a lead is sorted by where that is a number; `undefined` where it is a text. */
  #numberOf(key: SortKey): ((lead: LeadRecord) => number) | undefined {
    if (key === 'status') {
      const places = new Map(Object.keys(this.world.model.statuses).map((id, place) => [id, place]));
      return ({ index }) => places.get(this.#standings.statusOf(index) ?? '') ?? NaN;
    }
    if (key === 'step') return (lead) => stepOf(lead, this.world);
    if (key === 'lastActivity') return ({ latestAt }) => latestAt;
    return key === 'addedAt' ? ({ addedAt }) => addedAt : undefined;
  }
}

/** What the passing of time changes. */
const CHANGING: readonly SortKey[] = ['status', 'step', 'lastActivity'];

function isAsked<T>(values: readonly T[] | undefined): values is readonly T[] {
  return values !== undefined && values.length > 0;
}

function nameOf({ id, name, contact }: LeadRecord): string {
  return leadName({ id, contact, ...(name !== undefined && { name }) });
}

function stepOf({ next }: LeadRecord, { campaign }: World): number {
  return Math.min(next, campaign.steps.length - 1);
}

function asksOfContact({ campaign, owner, step, tags, search, activeSince }: LeadQuery): boolean {
  return [campaign, owner, step, tags, search, activeSince].some((clause) => clause !== undefined);
}

function textOf(lead: LeadRecord, key: SortKey): string | undefined {
  if (key === 'name') return nameOf(lead);
  if (key === 'company' || key === 'title' || key === 'email') return lead.contact[key];
  return undefined;
}
