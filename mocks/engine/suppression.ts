import { isOptedOut, normalizeEmail, OPTED_IN_AGAIN, optOutData } from '../../src/core/index.js';
import type { AccountNews } from './account.js';
import { suppressionOf } from './do-not-contact-list.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

/** Whether the person of a lead is on the account's do-not-contact list. */
export function isSuppressed({ suppressed }: World, lead: LeadRecord): boolean {
  if (suppressed.size === 0) return false;
  if (lead.hasOneAddress && !suppressed.hasDomains)
    return suppressed.mayHave(lead.hole) && suppressed.has(lead.contactId);
  return suppressionOf(suppressed, lead.contactId, lead.email) !== undefined;
}

/** Puts a person on the list, or takes them off it, where an event means that. The account hears of it. */
export function noteSuppression(world: World, lead: LeadRecord, { type, data }: Draft): void {
  if (world.model.suppresses.includes(type)) {
    const fact = { type, ...(data && { data }) };
    for (const contactId of addressesOf(lead)) {
      // What a rule excludes stays excluded, whatever the person says later.
      if (world.suppressed.get(contactId) !== 'rule') world.suppressed.set(contactId, 'opt-out');
      world.tellAccount({ kind: 'suppressed', contactId, why: 'opt-out', fact });
    }
  }
  if (type === OPTED_IN_AGAIN) release(world, lead);
}

/** A person is known by the address they came with, and by the one that they have now. */
function addressesOf({ contactId, contact }: LeadRecord): readonly string[] {
  const email = contact.email ? normalizeEmail(contact.email) : contactId;
  return email === contactId ? [contactId] : [contactId, email];
}

/** Takes a person off the list, where they were on it by their own no. */
export function release(world: World, lead: LeadRecord): void {
  for (const contactId of addressesOf(lead)) {
    if (world.suppressed.get(contactId) !== 'opt-out') continue;
    world.suppressed.delete(contactId);
    world.tellAccount({ kind: 'released', contactId });
  }
}

/** What another campaign of the account has learned is true here as well: a fact on the person's lead. */
export function hearOfPerson(world: World, news: AccountNews): void {
  if (news.kind === 'counted') {
    world.tally.set(news.key, (world.tally.get(news.key) ?? 0) + 1);
    return;
  }
  const { contactId } = news;
  const lead = world.byContact.get(contactId);
  const isThere = lead !== undefined && !lead.has('lead.deleted');
  if (news.kind === 'released') {
    if (world.suppressed.get(contactId) === 'opt-out') world.suppressed.delete(contactId);
    if (isThere && world.traits.speaksOf(OPTED_IN_AGAIN))
      world.emit(lead, new Draft(OPTED_IN_AGAIN, { by: { kind: 'integration' } }));
    return;
  }
  world.suppressed.set(contactId, news.why);
  if (isThere && news.fact && !isOptedOut([news.fact.type], lead.journal)) {
    const data = optOutData(world.model, news.fact.data);
    world.emit(lead, new Draft(news.fact.type, { by: { kind: 'integration' }, data }));
  }
}
