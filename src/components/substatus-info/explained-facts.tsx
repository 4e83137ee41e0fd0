'use client';
import type { ReactElement } from 'react';
import type { PresentedLead } from '../../core/index.js';
import type { Format } from '../../locales/index.js';
import { useLeadlight, useMessages } from '../../react/index.js';
import type { Explanation } from './explanation.js';

interface ExplainedFactsProps {
  lead: PresentedLead;
  explanation: Explanation;
  format: Format;
}

/** Since when, until when, and the values of the event that decided, as a list of terms. */
export function ExplainedFacts({ lead, explanation, format }: ExplainedFactsProps): ReactElement | null {
  const words = useMessages().substatus;
  const { now } = useLeadlight();
  if (!lead.at && !lead.until && explanation.values.length === 0) return null;
  return (
    <dl className="ll-substatus-facts" data-part="facts">
      {lead.at && <Moment term={words.since} at={lead.at} format={format} now={now()} />}
      {lead.until && <Moment term={words.until} at={lead.until} format={format} now={now()} />}
      {explanation.values.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface MomentProps {
  term: string;
  at: string;
  now: string;
  format: Format;
}

function Moment({ term, at, now, format }: MomentProps): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <time dateTime={at}>
          {format.relative(at, now)}
          <span className="ll-substatus-exact">{format.dateTime(at)}</span>
        </time>
      </dd>
    </div>
  );
}
