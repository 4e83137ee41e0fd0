import type { LeadQuery } from '../core/index.js';

/** A query under a name that is ready to be asked. */
export interface ReadyView {
  readonly id: string;
  readonly name: string;
  readonly query: LeadQuery;
}

/** The questions that people ask most, by product: for `<SavedViews ready={readyViews.lemlist} />`. */
export const readyViews = {
  // As in lemlist's own article on filtering by status.
  lemlist: [
    {
      id: 'opened-not-replied',
      name: 'Opened but not Replied',
      query: { reached: ['opened'], notReached: ['replied'] },
    },
    {
      id: 'completed-no-reply',
      name: 'Completed without reply',
      query: { status: ['completed'], notReached: ['replied'] },
    },
    { id: 'clicked', name: 'All Clicked', query: { status: ['clicked'] } },
    { id: 'bounced', name: 'All Bounced', query: { status: ['bounced'] } },
    { id: 'paused', name: 'All Paused', query: { status: ['paused'] } },
  ],
  quickmail: [
    { id: 'replied', name: 'Replied', query: { status: ['replied'] } },
    { id: 'errors', name: 'Has errors', query: { status: ['has-errors'] } },
    { id: 'out-of-office', name: 'Out of Office', query: { status: ['out-of-office'] } },
    { id: 'bounced', name: 'Bounced', query: { status: ['bounced'] } },
  ],
  mailoptimal: [
    {
      id: 'engaged-not-replied',
      name: 'Engaged but not Replied',
      query: { reached: ['engaged'], notReached: ['replied'] },
    },
    { id: 'replied', name: 'Replied', query: { status: ['replied'] } },
    { id: 'blocked', name: 'Bounced / Blocked', query: { status: ['blocked'] } },
    { id: 'paused', name: 'Paused', query: { status: ['paused'] } },
  ],
  enginy: [
    { id: 'error', name: 'Error', query: { status: ['error'] } },
    { id: 'replied', name: 'Replied', query: { status: ['replied'] } },
    { id: 'no-response', name: 'No response', query: { substatus: ['no-response'] } },
    { id: 'paused', name: 'Paused', query: { status: ['paused'] } },
  ],
  // Reply filters replies three ways.
  reply: [
    { id: 'replied', name: 'Replied', query: { status: ['replied'] } },
    { id: 'replied-by-email', name: 'Replied by email', query: { substatus: ['by-email'] } },
    { id: 'replied-by-sms', name: 'Replied by SMS', query: { substatus: ['by-sms'] } },
    { id: 'missing-data', name: 'Missing data', query: { status: ['missing-data'] } },
    { id: 'to-call', name: 'To call', query: { status: ['to-call'] } },
  ],
} as const satisfies { readonly [model: string]: readonly ReadyView[] };
