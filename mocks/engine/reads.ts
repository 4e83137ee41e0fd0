import type { Lead, LeadQuery } from '../../src/core/index.js';
import type { LeadRecord } from './lead-record.js';
import { snapshotOf } from './snapshot.js';
import type { Run } from './run.js';
import type { EventWindow, LeadWindow, ListWindow } from './simulation.js';
import type { World } from './world.js';

/** One lead as it goes out. */
export function readLead({ world }: Run, id: string): Lead | undefined {
  const record = world.byId.get(id);
  return record && snapshot(world, record);
}

/** A part of the leads that a query finds. */
export function readLeads(
  { world, list }: Run,
  query: LeadQuery,
  { offset = 0, limit = Infinity }: ListWindow,
): LeadWindow {
  const places = list.window(query, offset, offset + limit);
  const records = places.flatMap((index) => world.leads[index] ?? []);
  return { leads: records.map((record) => snapshot(world, record)), total: list.size(query) };
}

/** A part of what happened to a lead, newest first. */
export function readEvents(
  { world }: Run,
  leadId: string,
  { before = Infinity, limit }: { readonly before?: number; readonly limit: number },
): EventWindow {
  const newestFirst = (world.byId.get(leadId)?.entries() ?? []).toReversed();
  const older = newestFirst.filter(({ seq }) => seq < before);
  const events = older.slice(0, limit);
  const last = events.at(-1)?.seq;
  return { events, ...(last !== undefined && older.length > events.length && { next: last }) };
}

function snapshot({ campaign, model }: World, record: LeadRecord): Lead {
  return snapshotOf(record, campaign, model.id);
}
