import type { Contact, EventData } from '../../src/core/index.js';
import { codesOf } from './breakdown.js';
import type { CampaignSender, Channel } from './campaign.js';
import { isLinkedin } from './campaign.js';
import { Draft } from './draft.js';
import { causeOf, concerns } from './error-causes.js';
import type { Failure } from './failure.js';
import { isHalted } from './halt.js';
import type { LeadRecord } from './lead-record.js';
import { suppressionOf } from './do-not-contact-list.js';
import type { World } from './world.js';

/** Why a step cannot go out: an error, missing data, or nothing that this product would tell. */
export type Trouble =
  | Failure
  | { readonly kind: 'data-missing'; readonly variables: readonly string[] }
  /** The step is left out without a word. */
  | { readonly kind: 'pass' }
  /** The lead waits at this step until something comes of the one before. */
  | { readonly kind: 'stay' };

/** What keeps a lead's next step from going out; `undefined` when nothing does. */
export function troubleOf(
  world: World,
  lead: LeadRecord,
  channel: Channel,
  sender: CampaignSender,
): Trouble | undefined {
  return (
    forcedTrouble(world, lead) ??
    lacking(world, lead, channel) ??
    broken(world, lead, channel, sender) ??
    gap(world, lead, channel)
  );
}

/** Tells of a trouble, in the way that the product has for it; goes on to the next step where nothing halts the lead. */
export function tellTrouble(world: World, lead: LeadRecord, channel: Channel, trouble: Trouble): void {
  const { turn } = lead;
  lead.attempt += 1;
  if (trouble.kind === 'data-missing') {
    world.emit(lead, new Draft('lead.data-missing', { data: { variables: trouble.variables } }));
  }
  if (trouble.kind === 'failed')
    world.emit(lead, new Draft('step.failed', { data: failure(world, lead, channel, trouble.code) }));
  if (lead.turn !== turn) return;
  lead.turn = 0;
  if (trouble.kind === 'stay') lead.dueAt = Infinity;
  if (trouble.kind === 'stay' || isHalted(world, lead)) return;
  lead.next += 1;
  lead.attempt = 0;
  world.look(lead);
  world.plan(lead);
}

function failure(world: World, lead: LeadRecord, channel: Channel, code: string | undefined): EventData {
  const params = code === undefined ? undefined : paramsOf(world, lead, code);
  return { ...(code !== undefined && { code }), ...(params && { params }), step: lead.next, channel };
}

/** The values that the text of an error speaks of. */
function paramsOf({ ways, streams }: World, lead: LeadRecord, code: string): EventData['params'] {
  if (!causeOf(code).isTooLong) return undefined;
  const over = streams('too long', lead.index, lead.next).lognormal(20, 1);
  return { length: ways.longestText + 1 + Math.floor(over), limit: ways.longestText };
}

/** A send that the do-not-contact list forbids: told, where the product has a word for it. */
export function refuseToSend(world: World, lead: LeadRecord): void {
  lead.turn = 0;
  const why = suppressionOf(world.suppressed, lead.contactId, lead.contact.email);
  const reason = why === 'opt-out' ? 'unsubscribe-action' : 'do-not-contact';
  if (world.traits.knowsValue('lead.blocked', 'reason', reason)) {
    world.emit(lead, new Draft('lead.blocked', { data: { reason } }));
  }
}

function forcedTrouble({ traits }: World, { forced, next, attempt }: LeadRecord): Trouble | undefined {
  if (forced?.kind !== 'error' || next !== 0 || attempt > 0 || !canFail(traits)) return undefined;
  return { kind: 'failed', ...(forced.code !== undefined && { code: forced.code }) };
}

function lacking(world: World, lead: LeadRecord, channel: Channel): Trouble | undefined {
  if (channel === 'email' && !lead.email) return told(world, 'missing-contact-email', 'pass');
  if (isLinkedin(channel) && !lead.contact.linkedinUrl) return told(world, 'linkedin-url-not-found', 'pass');
  if (channel === 'linkedin-message' && !lead.has('linkedin.accepted')) return unconnected(world, lead);
  if (channel === 'sms' && !lead.contact.phone)
    return missingData(world, lead, ['Phone']) ?? { kind: 'pass' };
  const isAsked = channel === 'email' && world.traits.speaksOf('lead.data-missing');
  return isAsked ? missingData(world, lead, variablesMissing(lead.contact)) : undefined;
}

/** Most campaigns do without a message where the invitation was not accepted; some try it all the same. */
function unconnected(world: World, lead: LeadRecord): Trouble {
  const isTried = world
    .streams('unconnected', lead.index, lead.next)
    .chance(world.behaviour.unconnectedTried);
  return isTried ? told(world, 'not-connected', world.ways.unconnected) : { kind: world.ways.unconnected };
}

function told({ traits }: World, code: string, otherwise: 'pass' | 'stay'): Trouble {
  return traits.knowsValue('step.failed', 'code', code) ? { kind: 'failed', code } : { kind: otherwise };
}

/** What templates ask for, by their names for it. */
export const VARIABLES: { readonly [variable: string]: keyof Contact } = {
  Company: 'company',
  JobTitle: 'title',
  Phone: 'phone',
};

/** Asked at each mail, and mostly there is nothing: no list is made for that. */
function variablesMissing({ company, title }: Contact): readonly string[] {
  if (company && title) return NOTHING;
  return [...(company ? NOTHING : ['Company']), ...(title ? NOTHING : ['JobTitle'])];
}

const NOTHING: readonly string[] = [];

function missingData(
  { traits, streams, behaviour }: World,
  lead: LeadRecord,
  variables: readonly string[],
): Trouble | undefined {
  if (variables.length === 0 || lead.forced || !traits.speaksOf('lead.data-missing')) return undefined;
  const isAsked = streams('variables', lead.index).chance(behaviour.dataMissing);
  return isAsked ? { kind: 'data-missing', variables } : undefined;
}

/** What is broken at the sender, in the step, with the credits or the service. */
function broken(
  world: World,
  lead: LeadRecord,
  channel: Channel,
  sender: CampaignSender,
): Trouble | undefined {
  const found = world.breakdowns.at(channel, lead.next, sender.id);
  if (found?.code === undefined || (lead.forced && !found.isFault)) return undefined;
  return { kind: 'failed', code: found.code };
}

/** What this one contact lacks: found out when it is needed, and cured by looking it up. */
function gap(world: World, lead: LeadRecord, channel: Channel): Trouble | undefined {
  if (lead.isComplete || lead.forced || !canFail(world.traits)) return undefined;
  if (lead.gap === undefined) lead.gap = drawGap(world, lead);
  if (!lead.gap) return undefined;
  const { code } = lead.gap;
  return code === undefined || concerns(code, channel) ? lead.gap : undefined;
}

/** Drawn once for each contact, and always the same; `null` where nothing is lacking. */
function drawGap(world: World, { index }: LeadRecord): Failure | null {
  const stream = world.streams('gap', index);
  if (!stream.chance(world.behaviour.incomplete)) return null;
  const code = stream.pick(gapsOf(world));
  return { kind: 'failed', ...(code !== undefined && { code }) };
}

/** The gaps that cannot be seen in the contact itself. */
function gapsOf(world: World): readonly string[] {
  const unseen = codesOf(world, 'contact').filter((code) => causeOf(code).lacks === undefined);
  return [...unseen, ...codesOf(world, 'bad-address')];
}

function canFail(traits: World['traits']): boolean {
  return traits.speaksOf('step.failed') || traits.stated('problem').length > 0;
}
