import { leadName, queryKey, searchText, sortKeys } from '../../src/core/index.js';
import type { LeadQuery, SortKey, StatusCounts } from '../../src/core/index.js';
import { timeOf } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import { sortedWindow } from './select.js';
import type { Order } from './select.js';
import { Standings } from './standings.js';
import type { World } from './world.js';

/** A column that leads are sorted by, as numbers; `NaN` for what a lead lacks. */
type Column = Float64Array;

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
    if (columns.length === 0) return found.slice(from, to);
    const order: Order = (a, b) => {
      for (const { column, turn } of columns) {
        const difference = compare(column[a] ?? NaN, column[b] ?? NaN, turn);
        if (difference !== 0) return difference;
      }
      return a - b;
    };
    return sortedWindow([...found], order, from, to);
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
    changed.length = 0;
    this.#answers.clear();
    for (const key of CHANGING) this.#columns.delete(key);
    this.#seen = leads.length;
  }

  #filter(query: LeadQuery): number[] {
    const stands = this.#standings.tester(query);
    const fits = this.#contactTest(query);
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

  #makeColumn(key: SortKey): Column {
    const { leads, campaign, model } = this.world;
    if (key === 'status') {
      const places = new Map(Object.keys(model.statuses).map((id, place) => [id, place]));
      return columnOf(leads, ({ index }) => places.get(this.#standings.statusOf(index) ?? '') ?? NaN);
    }
    if (key === 'step') return columnOf(leads, (lead) => stepOf(lead, this.world));
    if (key === 'lastActivity') return columnOf(leads, ({ latestAt }) => latestAt);
    if (key === 'addedAt') return columnOf(leads, ({ addedAt }) => addedAt);
    if (key === 'owner') return ranks(leads.map(() => campaign.ownerId));
    if (key === 'campaign') return ranks(leads.map(() => campaign.id));
    return ranks(leads.map((lead) => (key === 'name' ? nameOf(lead) : lead.contact[key])));
  }
}

/** What the passing of time changes. */
const CHANGING: readonly SortKey[] = ['status', 'step', 'lastActivity'];

/** A number of each lead. Counted through, since `Float64Array.from` takes many times as long. */
function columnOf(leads: readonly LeadRecord[], valueOf: (lead: LeadRecord) => number): Column {
  const column = new Float64Array(leads.length);
  for (const lead of leads) column[lead.index] = valueOf(lead);
  return column;
}

function isAsked<T>(values: readonly T[] | undefined): values is readonly T[] {
  return values !== undefined && values.length > 0;
}

function nameOf({ id, name, contact }: LeadRecord): string {
  return leadName({ id, contact, ...(name !== undefined && { name }) });
}

function stepOf({ next }: LeadRecord, { campaign }: World): number {
  return Math.min(next, campaign.steps.length - 1);
}

function compare(a: number, b: number, turn: 1 | -1): number {
  const lacksA = Number.isNaN(a);
  const lacksB = Number.isNaN(b);
  if (lacksA || lacksB) return Number(lacksA) - Number(lacksB);
  return (a - b) * turn;
}

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Texts as the places they have in order; equal ones share a place, what is empty has none. */
function ranks(texts: readonly (string | undefined)[]): Column {
  const distinct = [...new Set(texts.filter((text) => text !== undefined && text !== ''))];
  const sorted = distinct.sort((a, b) => words.compare(a ?? '', b ?? ''));
  const places = new Map<string | undefined, number>();
  let place = 0;
  sorted.forEach((text, index) => {
    if (index > 0 && words.compare(sorted[index - 1] ?? '', text ?? '') !== 0) place += 1;
    places.set(text, place);
  });
  return Float64Array.from(texts, (text) => places.get(text) ?? NaN);
}
