'use client';
import { forwardRef, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import type { Actor, LeadEvent } from '../../core/index.js';
import {
  leadName,
  useLeadActions,
  useLeadEvents,
  useLeadlight,
  useMessages,
  useReadLead,
} from '../../react/index.js';
import { useViewParts } from '../../react/lead-view-context.js';
import { classNames } from '../class-names.js';
import { errorText } from '../error-text.js';
import { useGuarded } from '../use-guarded.js';
import { eventText } from '../event-text.js';
import { useFormat } from '../use-format.js';
import { useNow } from '../use-now.js';
import { daysOf, entriesOf } from './entry.js';
import { TimelineDays } from './timeline-days.js';
import { WhyStatus } from './why-status.js';

export interface LeadTimelineProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** A lead of the nearest view. One that no page has is read. */
  leadId: string;
  /** What a person or a tool is called. @default a teammate; a tool's id */
  actorName?: (actor: Actor) => string | undefined;
  /** Whether it begins with why the lead has its status. @default true */
  showWhy?: boolean;
}

/**
 * What happened to one lead, by day, the newest first: who did what when, by the reader's clock and time zone.
 * What machines did is marked, wishes that wait or were refused are told, and what happens meanwhile comes in.
 *
 * @example
 * <LeadTimeline leadId={id} actorName={({ id }) => team.get(id)} />
 */
export const LeadTimeline = forwardRef<HTMLElement, LeadTimelineProps>(function LeadTimeline(
  { leadId, actorName, showWhy = true, className, ...rest },
  ref,
) {
  const words = useMessages().timeline;
  const { lead, model, history, entries, naming } = useTimeline(leadId, actorName);
  const format = useFormat();
  const now = useNow();
  return (
    <section
      {...rest}
      ref={ref}
      className={classNames('ll-timeline', className)}
      aria-label={words.label(naming.lead)}
      aria-busy={history.state === 'loading'}
      data-part="timeline"
      data-state={history.state}
    >
      {showWhy && lead && <WhyStatus {...{ lead, model, format, now }} />}
      <Standing {...history} isEmpty={entries.length === 0} />
      <TimelineDays
        {...{ model, naming, format, now }}
        days={daysOf(entries, format)}
        because={lead?.because?.id}
      />
      {entries.length > 0 && <p className="ll-timeline-note">{words.zone(format.zone(now))}</p>}
      {history.hasMore && (
        <button type="button" className="ll-button" data-part="older" onClick={history.loadMore}>
          {words.older}
        </button>
      )}
      {history.state === 'ready' && <News latest={history.events[0]} />}
    </section>
  );
});

/** Everything that happened to a lead and was wished of it, and how to name who did it. */
function useTimeline(leadId: string, actorName: LeadTimelineProps['actorName']) {
  const words = useMessages().timeline;
  const { actor: reader } = useLeadlight();
  const { modelFor } = useViewParts();
  const { lead } = useReadLead(leadId);
  const history = useLeadEvents(leadId);
  const { pending, notice, past } = useLeadActions(leadId);
  const model = modelFor(lead?.lead ?? { id: leadId });
  const notices = notice ? [...past, notice] : past;
  const entries = entriesOf({ events: history.events, pending, notices });
  const name = lead ? leadName(lead.lead) : leadId;
  const asked = useGuarded('actorName', actorName);
  const naming = { words: words.by, reader, lead: name, product: model.name, actorName: asked };
  return { lead, model, history, entries, naming };
}

type StandingProps = ReturnType<typeof useLeadEvents> & { isEmpty: boolean };

/** What is to be said of the history as a whole: that it loads, failed, is empty or not all. */
function Standing({ state, error, isEmpty, loadMore }: StandingProps): ReactElement | null {
  const { timeline: words, errors } = useMessages();
  if (state === 'loading') {
    return (
      <p className="ll-timeline-note" role="status">
        {words.loading}
      </p>
    );
  }
  if (state === 'unavailable') return <p className="ll-timeline-note">{words.latestOnly}</p>;
  if (error) {
    return (
      <div className="ll-timeline-error" role="alert">
        <p>
          {words.error}. {errorText(error, errors)}
        </p>
        <button type="button" className="ll-button" onClick={loadMore}>
          {words.tryAgain}
        </button>
      </div>
    );
  }
  return isEmpty ? <p className="ll-timeline-note">{words.empty}</p> : null;
}

/** Says aloud what came in; what was there at first is not news. */
function News({ latest }: { latest: LeadEvent | undefined }): ReactElement {
  const { events } = useMessages();
  const [first] = useState(latest?.id);
  const isNews = latest !== undefined && latest.id !== first;
  return (
    <p className="ll-sr-only" aria-live="polite">
      {isNews && eventText(latest.type, events)}
    </p>
  );
}
