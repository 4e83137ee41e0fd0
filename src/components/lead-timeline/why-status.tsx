'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import type { Format } from '../../locales/index.js';
import { decidingEvent, describeStatus, useMessages, useModelTexts } from '../../react/index.js';
import { eventText } from '../event-text.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import { explain } from '../substatus-info/explanation.js';

interface WhyStatusProps {
  lead: PresentedLead;
  model: StatusModel;
  format: Format;
  now: string;
}

/** Why a lead has its status, in words: what it means, the fact that decided, and what stands beneath. */
export function WhyStatus({ lead, model, format, now }: WhyStatusProps): ReactElement {
  const { timeline: words, substatus, events } = useMessages();
  const shown = useModelTexts(model);
  const headingId = useId();
  const { sentences } = explain(shown, lead, { words: substatus, format });
  const { because } = lead;
  const when = because && `${format.relative(because.at, now)} (${format.dateTime(because.at)})`;
  const beneath = statusesBeneath(model, lead).map((id) => describeStatus(shown, id).label);
  return (
    <section className="ll-timeline-why" data-part="why-status" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.why}</h3>
      <StatusBadge
        model={shown}
        status={lead.status}
        substatus={lead.substatus}
        pending={lead.pending.length > 0}
      />
      {sentences.map((sentence) => (
        <p key={sentence}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
      {because && when && (
        <p className="ll-timeline-because">{words.because(eventText(because.type, events), when)}</p>
      )}
      {beneath.length > 0 && <p className="ll-timeline-because">{words.beneath(beneath)}</p>}
    </section>
  );
}

/** What holds beside the shown status; where a product shows one, what would be shown without it. */
function statusesBeneath(model: StatusModel, { status, also, expected }: PresentedLead): readonly string[] {
  if (also.length > 0) return also;
  const { journal } = expected;
  const weaker = model.precedence.slice(model.precedence.indexOf(status) + 1);
  const next = journal && weaker.find((id) => decidingEvent(model, journal, id) !== undefined);
  return next === undefined || model.display === 'several' ? [] : [next];
}
