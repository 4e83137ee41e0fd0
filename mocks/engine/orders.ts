import { leadName, sortKeys } from '../../src/core/index.js';
import type { SortKey } from '../../src/core/index.js';
import type { LeadRecord } from './lead-record.js';
import { Ranking } from './ranking.js';
import { orderOf, ranks } from './sort-columns.js';
import type { Column } from './sort-columns.js';
import type { World } from './world.js';

/** How many orders are kept. */
const KEPT = 8;

/** What a corrected contact changes. */
const TEXTS: readonly SortKey[] = ['name', 'email', 'company', 'title'];

/** What the passing of time changes. */
const CHANGING: readonly SortKey[] = ['status', 'step', 'lastActivity'];

/** The orders that leads were asked for in: each sorted once, and put right where leads changed. */
export class Orders {
  readonly #rankings = new Map<string, Ranking>();
  readonly #columns = new Map<SortKey, Column>();

  constructor(
    readonly world: World,
    readonly statusOf: (index: number) => string | undefined,
  ) {}

  /** The order of a sort; `undefined` where it names nothing to sort by. */
  of(sort = ''): Ranking | undefined {
    const known = this.#rankings.get(sort);
    if (known) return known;
    const columns = sortKeys(sort).map(({ key, turn }) => ({ column: this.#column(key), turn }));
    if (columns.length === 0) return undefined;
    const ranking = new Ranking(this.world.leads.length, orderOf(columns));
    if (this.#rankings.size >= KEPT) this.#rankings.clear();
    this.#rankings.set(sort, ranking);
    return ranking;
  }

  /** Notes what changed of leads to which something happened. */
  update(changed: readonly LeadRecord[]): void {
    for (const key of CHANGING) this.#refresh(key, changed);
    for (const ranking of this.#rankings.values()) {
      for (const { index } of changed) ranking.move(index);
    }
  }

  /** Some texts are other ones now. */
  forgetTexts(): void {
    for (const key of TEXTS) this.#columns.delete(key);
    for (const sort of this.#rankings.keys()) {
      if (sortKeys(sort).some(({ key }) => TEXTS.includes(key))) this.#rankings.delete(sort);
    }
  }

  forget(): void {
    this.#columns.clear();
    this.#rankings.clear();
  }

  #column(key: SortKey): Column {
    const known = this.#columns.get(key);
    if (known) return known;
    const column = this.#makeColumn(key);
    this.#columns.set(key, column);
    return column;
  }

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
      return ({ index }) => places.get(this.statusOf(index) ?? '') ?? NaN;
    }
    if (key === 'step') return (lead) => stepOf(lead, this.world);
    if (key === 'lastActivity') return ({ latestAt }) => latestAt;
    return key === 'addedAt' ? ({ addedAt }) => addedAt : undefined;
  }
}

/** A lead's name as it is shown. */
export function nameOf({ id, name, contact }: LeadRecord): string {
  return leadName({ id, contact, ...(name !== undefined && { name }) });
}

/** The step that a lead is at; the last one when it is through. */
export function stepOf({ next }: LeadRecord, { campaign }: World): number {
  return Math.min(next, campaign.steps.length - 1);
}

function textOf(lead: LeadRecord, key: SortKey): string | undefined {
  if (key === 'name') return nameOf(lead);
  if (key === 'company' || key === 'title' || key === 'email') return lead.contact[key];
  return undefined;
}
