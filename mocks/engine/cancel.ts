import { END_TYPES, REPLY_TYPES } from '../../src/core/index.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

const OVER = [...END_TYPES, ...REPLY_TYPES, 'lead.canceled'] as const;

/** Takes a lead out by a rule of the campaign, where it is still under way and the product tells that. */
export function cancelByRule(world: World, lead: LeadRecord): void {
  const isOver = lead.trail.stands(OVER, ['lead.resumed']);
  const isGone = lead.has('lead.deleted') || lead.has('lead.unsubscribed');
  if (isOver || isGone || !world.traits.knowsValue('lead.canceled', 'cause', 'by-rule')) return;
  world.emit(lead, new Draft('lead.canceled', { data: { cause: 'by-rule' } }));
}
