'use client';
import { describeStatus, own } from '../core/index.js';
import type { StatusAppearance, StatusCounts, StatusModel } from '../core/index.js';
import type { StatusClause } from './status-clause.js';

/** One entry of a filter menu. */
export interface StatusOption extends StatusAppearance {
  readonly id: string;
  readonly checked: boolean;
  /** How many leads it would find; undefined where the backend does not say. */
  readonly count?: number;
}

export interface StatusOptionWithSubstatuses extends StatusOption {
  /** Empty unless the clause is `status` and the backend filters by substatus. */
  readonly substatuses: readonly StatusOption[];
}

/** Statuses under one heading, in the product's order. */
export interface StatusGroup {
  readonly key: string;
  readonly model: StatusModel;
  /** The heading; undefined for statuses without one. */
  readonly label?: string;
  readonly statuses: readonly StatusOptionWithSubstatuses[];
}

export interface GroupsOptions {
  readonly clause: StatusClause;
  readonly ids: readonly string[];
  readonly counts: StatusCounts | undefined;
  /** Whether substatuses can be chosen. */
  readonly hasSubstatuses: boolean;
}

type Numbers = { readonly [id: string]: number } | undefined;

/** A filter menu's entries: each model's statuses in menu order, under their headings. */
export function statusGroups(models: readonly StatusModel[], options: GroupsOptions): readonly StatusGroup[] {
  return models.flatMap((model) => {
    const headings = [...new Set(Object.values(model.statuses).map(({ group }) => group))];
    return headings.map((heading) => groupOf(model, heading, models.length > 1, options));
  });
}

function groupOf(
  model: StatusModel,
  heading: string | undefined,
  isMixed: boolean,
  options: GroupsOptions,
): StatusGroup {
  const label = heading ?? (isMixed ? model.name : undefined);
  const ids = Object.keys(model.statuses).filter((id) => own(model.statuses, id)?.group === heading);
  const numbers = numbersFor(model, options);
  return {
    key: `${model.id} ${heading ?? ''}`,
    model,
    ...(label !== undefined && { label }),
    statuses: ids.map((id) => ({
      ...describeStatus(model, id),
      ...choice(id, numbers, options),
      substatuses: substatusesOf(model, id, options),
    })),
  };
}

function substatusesOf(model: StatusModel, status: string, options: GroupsOptions): readonly StatusOption[] {
  if (!options.hasSubstatuses || options.clause !== 'status') return [];
  return Object.entries(model.substatuses).flatMap(([id, { of, label }]) => {
    if (of !== status) return [];
    return { ...describeStatus(model, status, id), ...choice(id, options.counts?.substatus, options), label };
  });
}

function choice(
  id: string,
  numbers: Numbers,
  { ids }: GroupsOptions,
): Pick<StatusOption, 'id' | 'checked' | 'count'> {
  const count = numbers && own(numbers, id);
  return { id, checked: ids.includes(id), ...(count !== undefined && { count }) };
}

/** Filters go by held statuses, so where a lead shows several the counts do as well, and may overlap. */
function numbersFor({ display }: StatusModel, { clause, counts }: GroupsOptions): Numbers {
  if (clause === 'reached' || clause === 'notReached') return counts?.reached;
  return display === 'several' ? counts?.held : counts?.shown;
}
