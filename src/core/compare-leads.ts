import { leadStanding } from './lead-status.js';
import { leadName } from './lead-name.js';
import type { Lead } from './lead.js';
import { lastActivity } from './lead.js';
import type { StatusModel } from './model.js';
import type { LeadQuery } from './query.js';
import { SORT_KEYS } from './sort-key.js';
import type { SortKey } from './sort-key.js';

type Value = string | number | undefined;
type ValueOf = (lead: Lead) => Value;

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The order that a query asks for, as a comparator. What a lead lacks sorts last either way; equal leads
 * keep one order, by id, so that pages never overlap. By status is in menu order where the model is given,
 * else by the status's word.
 *
 * @example
 * leads.toSorted(compareLeads({ sort: '-lastActivity' }))
 */
export function compareLeads(query: LeadQuery, model?: StatusModel): (a: Lead, b: Lead) => number {
  const keys = sortKeys(query.sort).map(({ key, turn }) => ({ value: valueOf(key, model), turn }));
  return (a, b) => {
    for (const { value, turn } of keys) {
      const order = compareValues(value(a), value(b), turn);
      if (order !== 0) return order;
    }
    return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
  };
}

/** The keys of a sort that exist, the strongest first; `turn` is -1 for a descending one. */
export function sortKeys(
  sort: string | undefined,
): readonly { readonly key: SortKey; readonly turn: 1 | -1 }[] {
  return (sort ?? '').split(',').flatMap((part) => {
    const turn = part.startsWith('-') ? -1 : 1;
    const key = SORT_KEYS.find((known) => known === part.replace(/^-/, '').trim());
    return key ? [{ key, turn } as const] : [];
  });
}

function valueOf(key: SortKey, model: StatusModel | undefined): ValueOf {
  if (key === 'status') return statusValue(model);
  return (lead) => fields[key](lead);
}

const fields: { readonly [key in Exclude<SortKey, 'status'>]: ValueOf } = {
  name: leadName,
  email: (lead) => lead.contact?.email,
  company: (lead) => lead.contact?.company,
  title: (lead) => lead.contact?.title,
  step: (lead) => lead.step?.index,
  owner: (lead) => lead.ownerId,
  campaign: (lead) => lead.campaignId,
  addedAt: (lead) => lead.addedAt,
  lastActivity,
};

function statusValue(model: StatusModel | undefined): ValueOf {
  if (!model) return (lead) => lead.status;
  const places = new Map(Object.keys(model.statuses).map((id, place) => [id, place]));
  return (lead) => places.get(leadStanding(model, lead).status);
}

function compareValues(a: Value, b: Value, turn: 1 | -1): number {
  const lacksA = a === undefined || a === '';
  const lacksB = b === undefined || b === '';
  if (lacksA || lacksB) return Number(lacksA) - Number(lacksB);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn;
  return words.compare(String(a), String(b)) * turn;
}
