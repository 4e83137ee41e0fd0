import { isDeleted, personKey } from '../core/index.js';
import type { Lead } from '../core/index.js';
import type { AddOutcome, NewLead } from './new-lead.js';
import { isEmailAddress } from './email-address.js';
import type { MemoryWorld } from './memory-acts.js';
import { effectOf } from './memory-effect.js';
import { keepEffect } from './memory-person.js';
import type { MemoryStore } from './memory-store.js';

/** Adds rows to a store; what came of each, in their order. */
export function addRows(
  store: MemoryStore,
  world: MemoryWorld,
  rows: readonly NewLead[],
  campaign: string | undefined,
): readonly AddOutcome[] {
  return rows.map((row, place): AddOutcome => {
    const message = problemOf(row);
    if (message !== undefined) return { row: place, result: 'invalid', message };
    const contactId = personKey(row);
    if (contactId && store.isSuppressed(contactId)) return { row: place, result: 'do-not-contact' };
    const known = contactId ? findLead(store, contactId, campaign) : undefined;
    if (known) return { row: place, result: 'duplicate', id: known.id };
    const lead = leadOf(row, world, campaign);
    store.put(lead, lead.journal?.['lead.added'] && [lead.journal['lead.added']]);
    pauseWithCampaign(store, world, lead);
    return { row: place, result: 'added', id: lead.id };
  });
}

/** Whoever comes into a campaign that is paused is not sent to before it goes on, as those who were there. */
function pauseWithCampaign(store: MemoryStore, { actor, now, newId }: MemoryWorld, lead: Lead): void {
  const campaign = store.campaigns.find(({ id }) => id === lead.campaignId);
  if (!campaign?.paused) return;
  const paused = { id: newId(), type: 'campaign.paused', leadId: lead.id, at: now(), by: actor } as const;
  const effect = effectOf(store.modelOf(lead), lead, [paused], campaign);
  if (effect) keepEffect(store, effect);
}

function problemOf({ email, linkedinUrl, phone }: NewLead): string | undefined {
  if (!email?.trim() && !linkedinUrl?.trim() && !phone?.trim()) {
    return 'There is no address: give it an email, a LinkedIn URL or a phone number.';
  }
  return email?.trim() && !isEmailAddress(email.trim()) ? `"${email}" is no email address.` : undefined;
}

function findLead(store: MemoryStore, contactId: string, campaign: string | undefined): Lead | undefined {
  return store.ofPerson(contactId).find((lead) => lead.campaignId === campaign && !isDeleted(lead));
}

function leadOf(
  { name, ...contact }: NewLead,
  { actor, now, newId }: MemoryWorld,
  campaign: string | undefined,
): Lead {
  const id = newId();
  const at = now();
  const added = { id: newId(), type: 'lead.added', leadId: id, at, version: 1, by: actor } as const;
  return {
    id,
    version: 1,
    updatedAt: at,
    addedAt: at,
    contact,
    journal: { 'lead.added': added },
    ...(name && { name }),
    ...(campaign !== undefined && { campaignId: campaign }),
  };
}
