import { END_TYPES, REPLY_TYPES } from '../../src/core/index.js';
import { stands } from './halt.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

/** Takes a lead out by a rule of the campaign, where it is still under way and the product tells that. */
export function cancelByRule(world: World, lead: LeadRecord): void {
  const { journal } = lead;
  const isOver = stands(journal, [...END_TYPES, ...REPLY_TYPES, 'lead.canceled'], ['lead.resumed']);
  const isGone = journal['lead.deleted'] ?? journal['lead.unsubscribed'];
  if (isOver || isGone || !world.traits.knowsValue('lead.canceled', 'cause', 'by-rule')) return;
  world.emit(lead, { type: 'lead.canceled', data: { cause: 'by-rule' } });
}
