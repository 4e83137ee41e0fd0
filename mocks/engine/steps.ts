import type { EventType } from '../../src/core/index.js';
import { afterEmail, meetForced } from './after-email.js';
import { afterInvitation, afterMessage } from './after-linkedin.js';
import type { CampaignSender, CampaignStep, Channel } from './campaign.js';
import { DAY } from './clock.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { Stream } from './random.js';
import { tellTrouble, troubleOf } from './trouble.js';
import { tellWait } from './waits.js';
import type { World } from './world.js';

const SENDS: { readonly [channel in Channel]: EventType } = {
  email: 'email.sent',
  'linkedin-invite': 'linkedin.invited',
  'linkedin-message': 'linkedin.sent',
  inmail: 'inmail.sent',
  sms: 'sms.sent',
  call: 'task.done',
  task: 'task.done',
};

/** Carries a lead's next step out, or tells what keeps it from going out. Says whether something went out. */
export function carryOut(world: World, lead: LeadRecord, sender: CampaignSender): boolean {
  const step = world.campaign.steps[lead.next];
  if (!step) return false;
  if (step.paused) {
    tellTrouble(world, lead, step.channel, pausedStep(world));
    return false;
  }
  const trouble = troubleOf(world, lead, step.channel, sender);
  if (trouble) {
    tellTrouble(world, lead, step.channel, trouble);
    return false;
  }
  goOut(world, lead, step, sender);
  return true;
}

function pausedStep({ traits }: World) {
  const code = 'no-variations';
  return traits.knowsValue('step.failed', 'code', code)
    ? ({ kind: 'failed', code } as const)
    : ({ kind: 'pass' } as const);
}

function goOut(world: World, lead: LeadRecord, step: CampaignStep, sender: CampaignSender): void {
  const { next: index, resends, turn } = lead;
  lead.next = index + 1;
  lead.attempt = 0;
  lead.dueAt = world.now + delayAfter(world, index);
  if (step.channel === 'email') lead.sentStep = index;
  if (step.channel === 'call' && world.traits.speaksOf('call.due')) {
    // The sequence goes no further before somebody has made the call.
    lead.dueAt = Infinity;
    world.emit(lead, new Draft('call.due', { data: { step: index } }));
  } else world.emit(lead, sendingOf(sender, index, SENDS[step.channel]));
  if (lead.turn === turn) {
    lead.turn = 0;
    tellNext(world, lead, step.channel);
    world.plan(lead);
  }
  meetFate(world, lead, step.channel, world.streams('fate', lead.index, index, resends));
}

const sendings = new WeakMap<CampaignSender, Draft[]>();

/** A send: one draft for all sends of a step by a sender, since there are so many. */
function sendingOf(sender: CampaignSender, step: number, type: EventType): Draft {
  let known = sendings.get(sender);
  if (!known) sendings.set(sender, (known = []));
  const draft = known[step];
  if (draft?.type === type) return draft;
  return (known[step] = new Draft(type, { data: Object.freeze({ step, sender: sender.id }) }));
}

/** What comes of a send. A fate that was asked for comes with the first mail, and no other one after it. */
function meetFate(world: World, lead: LeadRecord, channel: Channel, fate: Stream): void {
  if (lead.forced) {
    if (channel === 'email' && !lead.isFateMet) meetForced(world, lead, fate, lead.forced);
    if (channel === 'email') lead.isFateMet = true;
    return;
  }
  if (channel === 'email') afterEmail(world, lead, fate);
  if (channel === 'linkedin-invite') afterInvitation(world, lead, fate);
  if (channel === 'linkedin-message' || channel === 'inmail')
    afterMessage(world, lead, fate, 'linkedin.replied');
  if (channel === 'sms') afterMessage(world, lead, fate, 'sms.replied');
}

/** How long after a step the next one is due; after an invitation the time to accept it, where that can end it all. */
export function delayAfter({ campaign, traits, behaviour }: World, index: number): number {
  const isInvitation = campaign.steps[index]?.channel === 'linkedin-invite';
  if (isInvitation && traits.knowsValue('lead.finished', 'reason', 'not-connected')) {
    return campaign.settings.acceptWithinDays * DAY;
  }
  return (campaign.steps[index + 1]?.delayDays ?? behaviour.settleDays) * DAY;
}

/** What the lead waits for now, where the product tells it. */
function tellNext(world: World, lead: LeadRecord, channel: Channel): void {
  if (channel === 'linkedin-invite') tellWait(world, lead, 'waiting-to-connect', lead.dueAt);
  else if (lead.next < world.campaign.steps.length) tellWait(world, lead, 'scheduled', lead.dueAt);
}
