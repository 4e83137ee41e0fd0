'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { LeadTimeline } from '../lead-timeline/lead-timeline.js';
import type { LeadSheetProps } from './lead-sheet-props.js';

/** What happened to the lead, who did it and when. Why it has its status is told above. */
export function SheetHistory({
  leadId,
  ownerName,
}: Pick<LeadSheetProps, 'leadId' | 'ownerName'>): ReactElement {
  const words = useMessages().sheet;
  return (
    <section aria-label={words.history}>
      <h3>{words.history}</h3>
      <LeadTimeline
        leadId={leadId}
        showWhy={false}
        actorName={({ kind, id }) => (kind === 'user' && id !== undefined ? ownerName?.(id) : undefined)}
      />
    </section>
  );
}
