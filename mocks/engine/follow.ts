import { isStillDue, reactionsTo } from '../../src/core/index.js';
import type { DueReaction, EventType, Phase } from '../../src/core/index.js';
import { contextOf } from './ask.js';
import { DAY, timeOf } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import { teamReacts } from './team.js';
import type { LoggedEvent } from './logged-event.js';
import type { World } from './world.js';

/** What follows from an event: the do-not-contact list, the product's reactions, the campaign's next move. */
export function follow(world: World, lead: LeadRecord, event: LoggedEvent): void {
  suppress(world, lead, event);
  react(world, lead, event);
  if (world.traits.isStated) state(world, lead, event);
  if (lead.placed) return;
  teamReacts(world, lead, event);
  steer(world, lead, event.type);
  world.plan(lead);
}

function suppress({ model, account }: World, { contactId }: LeadRecord, { type }: LoggedEvent): void {
  if (model.suppresses.includes(type)) account.doNotContact.add(contactId);
  if (type === 'lead.resubscribed') account.doNotContact.delete(contactId);
}

/** What the product does by itself, at once or some days later. */
function react(world: World, lead: LeadRecord, event: LoggedEvent): void {
  const { model } = world;
  if (!model.reactions.some(({ on }) => on.includes(event.type))) return;
  const count = countOf(world, lead, event);
  for (const due of reactionsTo(model, event, {
    campaign: contextOf(world),
    ...(count !== undefined && { count }),
  })) {
    const at = timeOf(due.event.at);
    if (at <= timeOf(event.at)) carryOut(world, lead, due);
    else world.at(at, () => carryOut(world, lead, due));
  }
}

function carryOut(world: World, lead: LeadRecord, due: DueReaction): void {
  if (!isStillDue(world.model, due, lead.journal)) return;
  const { id, type, data, by, at } = due.event;
  world.emit(lead, { id, type, at: timeOf(at), ...(data && { data }), ...(by && { by }) });
}

/** The how manieth such event of the person it is, where the model asks. */
function countOf(
  { model, account }: World,
  { contactId }: LeadRecord,
  { type }: LoggedEvent,
): number | undefined {
  const counted = model.reactions.find(({ on, nth }) => nth !== undefined && on.includes(type));
  if (!counted) return undefined;
  const key = `${counted.on.join(' ')} ${contactId}`;
  const count = (account.tally.get(key) ?? 0) + 1;
  account.tally.set(key, count);
  return count;
}

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
function state(world: World, lead: LeadRecord, { type }: LoggedEvent): void {
  const phase = PHASES[type];
  if (phase === undefined) return;
  const now = lead.journal['lead.stated']?.data?.status;
  const isEarly = EARLY.has(phaseOf(world, now));
  if ((phase === 'queued' || phase === 'running') && !isEarly) return;
  const choices = world.traits.stated(phase);
  const place = choices.indexOf(now ?? '');
  const status = choices[Math.min(place + 1, choices.length - 1)];
  if (status !== undefined && status !== now) world.emit(lead, { type: 'lead.stated', data: { status } });
}

function phaseOf({ model }: World, status: string | undefined): Phase | undefined {
  return Object.entries(model.statuses).find(([id]) => id === status)?.[1].phase;
}

/** Where an event moves a lead within the campaign. */
function steer(world: World, lead: LeadRecord, type: EventType): void {
  if (type === 'linkedin.accepted') goOnAfterAcceptance(world, lead);
  if (type === 'linkedin.withdrawn') inviteAgain(world, lead);
  if (type === 'step.skipped') skip(world, lead);
  if (type === 'step.retried') retry(world, lead);
}

function goOnAfterAcceptance({ campaign, now }: World, lead: LeadRecord): void {
  const next = campaign.steps[lead.next];
  if (campaign.steps[lead.next - 1]?.channel !== 'linkedin-invite') return;
  lead.dueAt = Math.min(lead.dueAt, now + (next?.delayDays ?? 1) * DAY);
  lead.turn = 0;
}

function inviteAgain({ campaign, now }: World, lead: LeadRecord): void {
  if (campaign.steps[lead.next - 1]?.channel !== 'linkedin-invite') return;
  const until = lead.journal['linkedin.withdrawn']?.data?.until;
  lead.next -= 1;
  lead.resends += 1;
  lead.dueAt = until === undefined ? now : timeOf(until);
  lead.turn = 0;
}

function skip({ campaign, now }: World, lead: LeadRecord): void {
  lead.next = Math.min(lead.next + 1, campaign.steps.length);
  lead.attempt = 0;
  lead.dueAt = now;
}

/** The step that failed is tried again; a mail that bounced is sent again. */
function retry({ now }: World, lead: LeadRecord): void {
  const { 'step.failed': failed, 'email.bounced': hard, 'email.soft-bounced': soft } = lead.journal;
  const bounce = hard ?? soft;
  if (bounce && !(failed && failed.at > bounce.at)) {
    lead.next = Math.max(0, lead.next - 1);
    lead.resends += 1;
  }
  lead.dueAt = now;
  lead.turn = 0;
}
