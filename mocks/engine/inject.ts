import { addressKey } from '../../src/core/index.js';
import { breakDown, codesOf } from './breakdown.js';
import type { CampaignStep } from './campaign.js';
import { setCampaignPaused } from './campaign-actions.js';
import { DAY } from './clock.js';
import type { CauseOf } from './error-causes.js';
import type { Breakage, Fault } from './fault.js';
import { optOutBy, routesOf } from './opt-out.js';
import { putRight } from './repair.js';
import { suppressionOf } from './do-not-contact-list.js';
import { teamMember } from './team-member.js';
import { CREDITS, SERVICE, spotOfSender, spotOfStep } from './spot.js';
import type { World } from './world.js';

/** Lets a fault befall a world. Only time, seed and faults decide what comes of it. */
export function inject(world: World, fault: Fault): void {
  switch (fault.kind) {
    case 'step-added':
      return addStep(world, fault.step);
    case 'campaign-paused':
    case 'campaign-resumed':
      return setCampaignPaused(world, fault.kind === 'campaign-paused', teamMember(world));
    case 'everyone-away':
      world.everyoneAwayUntil = world.now + fault.days * DAY;
      return undefined;
    case 'do-not-contact':
      return exclude(world, fault.contactIds);
    case 'opted-out': {
      const lead = world.byId.get(fault.leadId);
      return lead && optOutBy(world, lead, fault.via ?? routesOf(world)[0]);
    }
    case 'sender-disconnected':
    case 'sender-reconnected':
    case 'credits-used-up':
    case 'credits-bought':
    case 'step-broken':
    case 'step-mended':
    case 'service-down':
    case 'service-up':
      return breakOrMend(world, fault);
  }
}

function breakOrMend(world: World, fault: Breakage): void {
  switch (fault.kind) {
    case 'sender-disconnected':
      return breakDown(
        world,
        senderSpot(world, fault),
        codeFor(world, senderCause(fault.channel), fault.code),
      );
    case 'sender-reconnected':
      return putRight(world, senderSpot(world, fault));
    case 'credits-used-up':
      return breakDown(world, CREDITS, codeFor(world, 'credits', fault.code));
    case 'credits-bought':
      return putRight(world, CREDITS);
    case 'step-broken':
      return breakDown(world, spotOfStep(fault.step), codeForStep(world, fault.step, fault.code));
    case 'step-mended':
      return putRight(world, spotOfStep(fault.step));
    case 'service-down':
      return breakDown(world, SERVICE, codeFor(world, 'service', fault.code));
    case 'service-up':
      return putRight(world, SERVICE);
  }
}

/** Leads that were through already stay so, until somebody resumes them. */
function addStep(world: World, step: CampaignStep): void {
  world.campaign = { ...world.campaign, steps: [...world.campaign.steps, step] };
  for (const lead of world.leads) lead.snapshot = undefined;
}

type SenderFault = { readonly channel: 'email' | 'linkedin'; readonly sender?: string };

function senderCause(channel: SenderFault['channel']): 'mailbox' | 'linkedin-account' {
  return channel === 'email' ? 'mailbox' : 'linkedin-account';
}

function senderSpot({ campaign }: World, { channel, sender }: SenderFault): string {
  return spotOfSender(senderCause(channel), sender ?? campaign.senders[0]?.id ?? '');
}

function codeFor(world: World, of: CauseOf, code: string | undefined): string | undefined {
  return code ?? codesOf(world, of)[0];
}

function codeForStep(world: World, step: number, code: string | undefined): string | undefined {
  return code ?? codesOf(world, 'text', world.campaign.steps[step]?.channel)[0];
}

/** A rule of the team. A person named is told apart as opted out, where the product has a word for that. */
function exclude(world: World, contactIds: readonly string[]): void {
  for (const entry of contactIds) {
    const contactId = addressKey(entry);
    if (suppressionOf(world.suppressed, contactId)) continue;
    world.suppressed.set(contactId, 'rule');
    world.tellAccount({ kind: 'suppressed', contactId, why: 'rule' });
    const lead = world.byContact.get(contactId);
    const via = 'dnc-list';
    if (lead && world.traits.knowsValue('lead.unsubscribed', 'via', via)) optOutBy(world, lead, via);
  }
}
