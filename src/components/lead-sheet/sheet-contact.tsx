'use client';
import type { ReactElement } from 'react';
import type { Lead } from '../../core/index.js';
import { useCampaigns, useMessages } from '../../react/index.js';
import { useOwnerName } from '../use-owner-name.js';
import type { LeadSheetProps } from './lead-sheet-props.js';

interface SheetContactProps extends Pick<LeadSheetProps, 'ownerName'> {
  lead: Lead;
}

/** Who the lead is: only what is known. */
export function SheetContact({ lead, ownerName }: SheetContactProps): ReactElement | null {
  const { sheet: words, table, grid } = useMessages();
  const campaigns = useCampaigns();
  const nameOf = useOwnerName(ownerName);
  const { email, company, title, phone, linkedinUrl, fields = {} } = lead.contact ?? {};
  const campaign = campaigns.find(({ id }) => id === lead.campaignId)?.name ?? lead.campaignId;
  const known: readonly (readonly [term: string, value: string | undefined])[] = [
    [table.columns.email, email],
    [table.columns.company, company],
    [table.columns.title, title],
    [words.phone, phone],
    [words.linkedin, linkedinUrl],
    [grid.columns.owner, lead.ownerId && nameOf(lead.ownerId)],
    [grid.columns.campaign, campaign],
    [table.columns.step, lead.step && table.step(lead.step.index, lead.step.count)],
    [grid.columns.tags, lead.tags?.join(', ')],
    ...Object.entries(fields),
  ];
  const shown = known.filter(([, value]) => value !== undefined && value !== '');
  if (shown.length === 0) return null;
  return (
    <section aria-label={words.contact}>
      <h3>{words.contact}</h3>
      <dl className="ll-sheet-facts">
        {shown.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
