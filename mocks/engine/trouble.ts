import type { EventData } from '../../src/core/index.js';
import type { Channel } from './campaign.js';
import { isLinkedin } from './campaign.js';
import { isHalted } from './halt.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

/** Why a step cannot go out: an error, missing data, or nothing that this product would tell. */
export type Trouble =
  | { readonly kind: 'failed'; readonly code?: string }
  | { readonly kind: 'data-missing'; readonly variables: readonly string[] }
  /** The step is left out without a word. */
  | { readonly kind: 'pass' }
  /** The lead stays where it is. */
  | { readonly kind: 'stay' };

/** What happens only for a cause that can be seen; never by chance. */
const CAUSED: ReadonlySet<string> = new Set([
  'missing-contact-email',
  'linkedin-url-not-found',
  'not-connected',
]);

/** The values that the text of an error speaks of. Enginy's limit of both is 1,900 characters. */
const PARAMS: Readonly<Record<string, EventData['params']>> = {
  'message-too-long': { length: 1901, limit: 1900 },
  'inmail-message-too-long': { length: 1987, limit: 1900 },
};

/** What keeps a lead's next step from going out; `undefined` when nothing does. */
export function troubleOf(world: World, lead: LeadRecord, channel: Channel): Trouble | undefined {
  return forcedTrouble(world, lead) ?? lacking(world, lead, channel) ?? mishap(world, lead, channel);
}

/** Tells of a trouble, in the way that the product has for it; goes on to the next step where nothing halts the lead. */
export function tellTrouble(world: World, lead: LeadRecord, channel: Channel, trouble: Trouble): void {
  const { turn } = lead;
  lead.attempt += 1;
  if (trouble.kind === 'data-missing') {
    world.emit(lead, { type: 'lead.data-missing', data: { variables: trouble.variables } });
  }
  if (trouble.kind === 'failed')
    world.emit(lead, { type: 'step.failed', data: failure(lead, channel, trouble.code) });
  if (lead.turn !== turn) return;
  lead.turn = 0;
  if (trouble.kind === 'stay' || isHalted(world, lead)) return;
  lead.next += 1;
  lead.attempt = 0;
  world.plan(lead);
}

function failure({ next }: LeadRecord, channel: Channel, code: string | undefined): EventData {
  const params = code === undefined ? undefined : PARAMS[code];
  return { ...(code !== undefined && { code }), ...(params && { params }), step: next, channel };
}

/** A send that the do-not-contact list forbids: told, where the product has a word for it. */
export function refuseToSend(world: World, lead: LeadRecord): void {
  lead.turn = 0;
  const reason = 'do-not-contact';
  if (world.traits.knowsValue('lead.blocked', 'reason', reason)) {
    world.emit(lead, { type: 'lead.blocked', data: { reason } });
  }
}

function forcedTrouble({ traits }: World, { forced, next, attempt }: LeadRecord): Trouble | undefined {
  if (forced?.kind !== 'error' || next !== 0 || attempt > 0 || !canFail(traits)) return undefined;
  return { kind: 'failed', ...(forced.code !== undefined && { code: forced.code }) };
}

function lacking(world: World, lead: LeadRecord, channel: Channel): Trouble | undefined {
  const { email, linkedinUrl, phone } = lead.contact;
  if (channel === 'email' && !email) return told(world, 'missing-contact-email', 'stay');
  if (isLinkedin(channel) && !linkedinUrl) return told(world, 'linkedin-url-not-found', 'pass');
  if (channel === 'linkedin-message' && !lead.journal['linkedin.accepted']) return unconnected(world, lead);
  if (channel === 'sms' && !phone) return { kind: 'pass' };
  return channel === 'email' ? missingData(world, lead) : undefined;
}

/** Most campaigns pass a message over where the invitation was not accepted; some try it all the same. */
function unconnected(world: World, lead: LeadRecord): Trouble {
  const isTried = world
    .streams('unconnected', lead.index, lead.next)
    .chance(world.behaviour.unconnectedTried);
  return isTried ? told(world, 'not-connected', 'pass') : { kind: 'pass' };
}

function told({ traits }: World, code: string, otherwise: 'pass' | 'stay'): Trouble {
  return traits.knowsValue('step.failed', 'code', code) ? { kind: 'failed', code } : { kind: otherwise };
}

function missingData({ traits, streams, behaviour }: World, lead: LeadRecord): Trouble | undefined {
  if (!traits.speaksOf('lead.data-missing') || lead.journal['lead.data-completed']) return undefined;
  const { company, title } = lead.contact;
  const variables = [...(company ? [] : ['Company']), ...(title ? [] : ['JobTitle'])];
  const isAsked = variables.length > 0 && streams('variables', lead.index).chance(behaviour.dataMissing);
  return isAsked ? { kind: 'data-missing', variables } : undefined;
}

/** Errors without a cause in the lead: a mailbox that signed out, credits used up, a text too long. */
function mishap(
  { traits, streams, behaviour }: World,
  lead: LeadRecord,
  channel: Channel,
): Trouble | undefined {
  const stream = streams('mishap', lead.index, lead.next);
  if (lead.attempt > 0 || !canFail(traits) || !stream.chance(behaviour.failed)) return undefined;
  const codes = traits
    .values('step.failed', 'code')
    .filter((code) => !CAUSED.has(code) && concerns(code, channel));
  const code = stream.pick(codes);
  return { kind: 'failed', ...(code !== undefined && { code }) };
}

function canFail(traits: World['traits']): boolean {
  return traits.speaksOf('step.failed') || traits.stated('problem').length > 0;
}

/** Whether an error can come up at a step of this channel, by the channel that its name speaks of. */
function concerns(code: string, channel: Channel): boolean {
  if (code.includes('inmail')) return channel === 'inmail';
  if (code.includes('linkedin') || code.includes('message-too-long')) return isLinkedin(channel);
  return !code.includes('email') || channel === 'email';
}
