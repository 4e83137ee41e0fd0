import type { Messages } from './messages.js';

/** Why a wish is refused: one sentence a person can act on. */
export const enRefusals: Messages['actions']['refusals'] = {
  'unknown-action': 'This product has no such action.',
  'not-offered': 'Not possible while the lead has this status.',
  'not-contacted': 'Nothing was sent to this lead yet.',
  'not-owner': 'Only the owner of the campaign may do this.',
  'not-connected': 'The LinkedIn invitation is not accepted yet.',
  'missing-data': 'The lead still lacks data that the next step needs.',
  undeliverable: 'The address cannot receive mail. Correct it first.',
  'sequence-complete': 'Every step is done. Add a step to the campaign first.',
  'campaign-paused': 'The whole campaign is paused. Resume it first.',
  'do-not-contact': 'This person is on the do-not-contact list.',
  irreversible: 'This status is final.',
  'system-only': 'Only the product itself sets this.',
  stale: 'The leads changed since they were chosen. Choose again.',
};

/** Why a call failed: what is wrong, and what helps. */
export const enErrors: Messages['errors'] = {
  unauthorized: 'You are signed out. Sign in and try again.',
  forbidden: 'You are not allowed to do this.',
  'not-found': 'It is not there any more.',
  conflict: 'Somebody else changed it meanwhile. Look again, then try again.',
  invalid: 'The request was not understood.',
  'rate-limited': 'Too many requests. Wait a moment, then try again.',
  unavailable: 'The service does not answer. Try again in a moment.',
  timeout: 'The answer took too long. Try again.',
  offline: 'You are offline. It works again once the connection is back.',
  aborted: 'It was stopped.',
  suppressed: 'This person is on the do-not-contact list.',
  malformed: 'The answer could not be read.',
  unknown: 'Something went wrong. Try again.',
};
