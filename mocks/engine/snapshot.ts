import type { Lead } from '../../src/core/index.js';
import type { CampaignDefinition } from './campaign.js';
import { isoOf } from './clock.js';
import type { LeadRecord } from './lead-record.js';

/** The lead as it goes out: a snapshot as of its version. The same object until something happens. */
export function snapshotOf(record: LeadRecord, campaign: CampaignDefinition, model: string): Lead {
  record.snapshot ??= makeSnapshot(record, campaign, model);
  return record.snapshot;
}

function makeSnapshot(record: LeadRecord, campaign: CampaignDefinition, model: string): Lead {
  const { name, tags } = record;
  const { ownerId } = campaign;
  const count = campaign.steps.length;
  const index = Math.min(record.next, count - 1);
  const stepName = campaign.steps[index]?.name;
  return {
    id: record.id,
    version: record.version,
    campaignId: campaign.id,
    contactId: record.contactId,
    model,
    ...(name !== undefined && { name }),
    contact: record.contact,
    ...(ownerId !== undefined && { ownerId }),
    step: { index, count, ...(stepName !== undefined && { name: stepName }) },
    ...(tags && { tags }),
    journal: record.journal,
    addedAt: isoOf(record.addedAt),
    lastActivityAt: isoOf(record.latestAt),
  };
}
