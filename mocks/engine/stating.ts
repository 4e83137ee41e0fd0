import type { EventType, Phase } from '../../src/core/index.js';
import { own } from '../../src/core/index.js';
import type { LeadRecord } from './lead-record.js';
import { Draft } from './draft.js';
import type { World } from './world.js';

/** The phase that an event brings a lead into, for models whose statuses a backend names. */
const PHASES: { readonly [T in EventType]?: Phase } = {
  'lead.launched': 'queued',
  'lead.started': 'queued',
  'lead.resumed': 'running',
  'step.retried': 'running',
  'email.sent': 'running',
  'linkedin.invited': 'running',
  'linkedin.sent': 'running',
  'inmail.sent': 'running',
  'sms.sent': 'running',
  'task.done': 'running',
  'email.clicked': 'engaged',
  'linkedin.accepted': 'engaged',
  'email.replied': 'engaged',
  'linkedin.replied': 'engaged',
  'sms.replied': 'engaged',
  'lead.paused': 'held',
  'email.out-of-office': 'held',
  'step.failed': 'problem',
  'email.bounced': 'problem',
  'lead.completed': 'finished',
  'lead.finished': 'finished',
  'lead.interested': 'won',
  'lead.not-interested': 'stopped',
  'lead.canceled': 'stopped',
  'lead.unsubscribed': 'suppressed',
};

/** What may still be followed by a send; later phases are not gone back from because of one. */
const EARLY: ReadonlySet<Phase | undefined> = new Set([
  undefined,
  'pending',
  'queued',
  'running',
  'held',
  'problem',
]);

/** Names the status that fits an event; of several of one phase the next one. */
export function nameStatus(world: World, lead: LeadRecord, { type }: Draft): void {
  const phase = PHASES[type];
  if (phase === undefined) return;
  const now = lead.told('lead.stated')?.status;
  const isEarly = EARLY.has(phaseOf(world, now));
  if ((phase === 'queued' || phase === 'running') && !isEarly) return;
  const choices = world.traits.stated(phase);
  const place = choices.indexOf(now ?? '');
  const status = choices[Math.min(place + 1, choices.length - 1)];
  if (status !== undefined && status !== now)
    world.emit(lead, new Draft('lead.stated', { data: { status } }));
}

function phaseOf({ model }: World, status: string | undefined): Phase | undefined {
  return status === undefined ? undefined : own(model.statuses, status)?.phase;
}
