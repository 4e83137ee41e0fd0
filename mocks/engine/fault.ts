import { LeadlightError, own } from '../../src/core/index.js';
import { stepProblem } from './campaign.js';
import type { CampaignDefinition, CampaignStep } from './campaign.js';

/**
 * Something breaks, or is put right. A sender left out is the first one, a code left out the first that the
 * product has a word for; where it has none, what is broken stands still.
 */
export type Breakage =
  | {
      readonly kind: 'sender-disconnected';
      readonly channel: 'email' | 'linkedin';
      readonly sender?: string;
      readonly code?: string;
    }
  | { readonly kind: 'sender-reconnected'; readonly channel: 'email' | 'linkedin'; readonly sender?: string }
  | { readonly kind: 'credits-used-up'; readonly code?: string }
  | { readonly kind: 'credits-bought' }
  /** `step` from 0. */
  | { readonly kind: 'step-broken'; readonly step: number; readonly code?: string }
  | { readonly kind: 'step-mended'; readonly step: number }
  | { readonly kind: 'service-down'; readonly code?: string }
  | { readonly kind: 'service-up' };

/** Something that befalls a campaign from outside. */
export type Fault =
  | Breakage
  | { readonly kind: 'step-added'; readonly step: CampaignStep }
  | { readonly kind: 'campaign-paused' }
  | { readonly kind: 'campaign-resumed' }
  /** Everybody who is written to answers with an absence for so long. */
  | { readonly kind: 'everyone-away'; readonly days: number }
  /** A rule of the team excludes addresses, or everybody at a domain: `@rival.example`. */
  | { readonly kind: 'do-not-contact'; readonly contactIds: readonly string[] }
  /** A person opts out by some route while things go on. */
  | { readonly kind: 'opted-out'; readonly leadId: string; readonly via?: string };

export type FaultKind = Fault['kind'];

const kinds: { readonly [kind in FaultKind]: true } = {
  'sender-disconnected': true,
  'sender-reconnected': true,
  'credits-used-up': true,
  'credits-bought': true,
  'step-broken': true,
  'step-mended': true,
  'service-down': true,
  'service-up': true,
  'step-added': true,
  'campaign-paused': true,
  'campaign-resumed': true,
  'everyone-away': true,
  'do-not-contact': true,
  'opted-out': true,
};

/**
 * Refuses a fault that means nothing to a campaign.
 *
 * @throws LeadlightError `invalid-fault`, naming what it does not have.
 */
export function checkFault(
  fault: Fault,
  { senders, steps }: CampaignDefinition,
  leads: { has(id: string): boolean },
): void {
  if (!own(kinds, fault.kind))
    throw invalid(`There is no fault "${fault.kind}". Use one of: ${Object.keys(kinds).join(', ')}.`);
  if ('sender' in fault && fault.sender !== undefined && !senders.some(({ id }) => id === fault.sender)) {
    const known = senders.map(({ id }) => id).join(', ');
    throw invalid(`The campaign has no sender "${fault.sender}". Name one of ${known}.`);
  }
  if (fault.kind === 'step-added') {
    const problem = stepProblem(fault.step);
    if (problem !== undefined) throw invalid(`step.${problem}`);
  } else if ('step' in fault && !steps[fault.step]) {
    throw invalid(`The campaign has no step ${fault.step}. Count from 0 to ${steps.length - 1}.`);
  }
  if (fault.kind === 'opted-out' && !leads.has(fault.leadId))
    throw invalid(`The campaign has no lead "${fault.leadId}". Read its leads.`);
  if (fault.kind === 'everyone-away' && !(fault.days > 0))
    throw invalid('days is not a length of time. Write a number above 0.');
}

function invalid(message: string): LeadlightError {
  return new LeadlightError('invalid-fault', message);
}
