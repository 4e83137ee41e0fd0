/** Which call of Reply's interface carries out which action, and what its errors mean for one lead. */
import type { Outcome } from 'leadlight/adapters';
import { refuse } from 'leadlight/core';
import { isContact, textOf } from './contact.js';

export interface ActCall {
  /** Below `/sequences/{id}/contacts/`. */
  readonly path: string;
  readonly body: Readonly<Record<string, string | boolean>>;
  /** The status that it leads to. */
  readonly to: string;
}

const setStatus = (to: string, statusInSequence: string): ActCall => ({
  path: 'set-status-in-sequence',
  body: { statusInSequence },
  to,
});

/** The actions that the public interface has a call for. */
export const actCalls: Readonly<Record<string, ActCall>> = {
  'set-active': setStatus('active', 'active'),
  'set-paused': setStatus('paused', 'paused'),
  'set-finished': setStatus('finished', 'finished'),
  'set-out-of-office': setStatus('out-of-office', 'outOfOffice'),
  'set-replied': { path: 'set-replied', body: { isReplied: true }, to: 'replied' },
  'set-bounced': { path: 'set-bounced', body: { isBounced: true }, to: 'bounced' },
};

/** A contact that bounced has to lose the flag first; the mail that came back is sent again. */
export const clearBounce: ActCall = {
  path: 'set-bounced',
  body: { isBounced: false, resendEmails: true },
  to: 'active',
};

/** So many contacts one call takes. */
export const largestCall = 100;

/** The errors of a call's answer, by contact: `{}` when all went well. */
export function errorsOf(answer: unknown): ReadonlyMap<string, string> {
  if (!isContact(answer)) return new Map();
  return new Map(Object.entries(answer).map(([contact, error]) => [contact, slugOf(error)]));
}

/** What an error of one contact means for its lead. */
export function outcomeOf(id: string, action: string, slug: string): Outcome {
  if (slug === 'invalidStatusTransition') {
    return { id, result: 'refused', refusal: refuse('not-offered', action, '') };
  }
  if (slug === 'forbidden') return { id, result: 'refused', refusal: refuse('not-owner', action, '') };
  const [kind, message] = failures[slug] ?? ['unknown', 'Reply refused it without a reason that is known.'];
  return { id, result: 'failed', error: { kind, message, retryable: false } };
}

type Failure = readonly ['invalid' | 'not-found' | 'conflict' | 'unknown', string];

const failures: Readonly<Record<string, Failure>> = {
  invalidInput: ['invalid', 'Reply does not take this.'],
  contactNotFound: ['not-found', 'The contact is not there any more. Read the list again.'],
  notInSequence: ['not-found', 'The contact is not in this sequence any more. Read the list again.'],
  sequenceArchived: ['conflict', 'The sequence is archived.'],
};

/** `contacts.invalidStatusTransition`, alone or as the code or first error of an object. */
function slugOf(error: unknown): string {
  const [first] = Array.isArray(error) ? error : [];
  if (first !== undefined) return slugOf(first);
  const word = isContact(error) ? (textOf(error['code']) ?? textOf(error['error'])) : textOf(error);
  return word?.slice(word.lastIndexOf('.') + 1) ?? '';
}
