'use client';
import type { ReactElement } from 'react';
import { own, useLeadEvents, useMessages } from '../../react/index.js';
import { useFormat } from '../use-format.js';

/** What happened to the lead, newest first. */
export function SheetHistory({ leadId }: { leadId: string }): ReactElement {
  const { sheet, timeline, events: words } = useMessages();
  const format = useFormat();
  const { state, events, hasMore, loadMore } = useLeadEvents(leadId);
  return (
    <section aria-label={sheet.history}>
      <h3>{sheet.history}</h3>
      {state === 'unavailable' && <p className="ll-sheet-why">{timeline.latestOnly}</p>}
      <ol className="ll-sheet-history">
        {events.map(({ id, type, at, by }) => (
          <li key={id}>
            <span>{own(words, type) ?? type}</span>
            <time dateTime={at}>{format.dateTime(at)}</time>
            {by?.id && <span>{by.id}</span>}
          </li>
        ))}
      </ol>
      {hasMore && (
        <button type="button" className="ll-button" data-look="quiet" onClick={loadMore}>
          {timeline.older}
        </button>
      )}
    </section>
  );
}
