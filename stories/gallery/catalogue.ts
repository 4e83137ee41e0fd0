import { exampleJournal, readStatus } from '../../src/core/index.js';
import type { StatusModel, StatusReading } from '../../src/core/index.js';

/** A status or substatus as its example journal reads, and what the model says about it. */
export interface Entry {
  readonly id: string;
  readonly reading: StatusReading;
  /** What it means, or what happened. */
  readonly says: string;
  /** What to do next; for a substatus the name of its fix. */
  readonly next: string;
}

export interface StatusEntry extends Entry {
  readonly substatuses: readonly Entry[];
}

export interface Group {
  /** None where the product does not group its statuses. */
  readonly label: string | undefined;
  readonly statuses: readonly StatusEntry[];
}

/** Every status and substatus of a product, under its own headings, each read from its example journal. */
export function catalogue(model: StatusModel): readonly Group[] {
  const groups = new Map<string | undefined, StatusEntry[]>();
  for (const [id, { group }] of Object.entries(model.statuses)) {
    groups.set(group, [...(groups.get(group) ?? []), statusEntry(model, id)]);
  }
  return [...groups].map(([label, statuses]) => ({ label, statuses }));
}

function statusEntry(model: StatusModel, id: string): StatusEntry {
  const { means = '', next = '' } = model.statuses[id] ?? {};
  const substatuses = Object.entries(model.substatuses).filter(([, substatus]) => substatus.of === id);
  return {
    id,
    reading: readStatus(model, exampleJournal(model, id)),
    says: means,
    next,
    substatuses: substatuses.map(([substatus, { explains, fix = '' }]) => ({
      id: substatus,
      reading: readStatus(model, exampleJournal(model, id, substatus)),
      says: explains,
      next: fix,
    })),
  };
}
