'use client';
import type { ReactElement } from 'react';
import type { StatusModel } from '../../core/index.js';
import type { Format } from '../../locales/index.js';
import { own, useMessages } from '../../react/index.js';
import { eventText } from '../event-text.js';
import { actorText } from './actor-text.js';
import type { Naming } from './actor-text.js';
import type { TimelineEntry } from './entry.js';
import { eventDetails } from './event-details.js';
import { TimelineDetails } from './timeline-details.js';

export interface TimelineLineProps {
  entry: TimelineEntry;
  model: StatusModel;
  naming: Naming;
  format: Format;
  now: string;
  /** It is the fact that decided the status. */
  decides: boolean;
}

/** One thing that happened or was wished: what, by whom, when. */
export function TimelineLine({ entry, decides, format, now, ...rest }: TimelineLineProps): ReactElement {
  const { kind, at } = entry;
  const isMachine = kind === 'fact' && entry.event.data?.bot === true;
  return (
    <li
      className="ll-timeline-line"
      data-part="line"
      data-kind={kind}
      data-type={kind === 'fact' ? entry.event.type : undefined}
      data-machine={isMachine ? '' : undefined}
      data-decides={decides ? '' : undefined}
    >
      <span className="ll-timeline-mark" aria-hidden="true" />
      <div>
        {kind === 'fact' ? (
          <Fact {...rest} event={entry.event} format={format} />
        ) : (
          <Told {...rest} entry={entry} />
        )}
      </div>
      <time dateTime={at} title={format.dateTime(at)}>
        {format.time(at)}
        {isNear(at, now) && <span>{format.relative(at, now)}</span>}
      </time>
    </li>
  );
}

/** Less than a day away. What is further is told by its day. */
function isNear(at: string, now: string): boolean {
  return Math.abs(Date.parse(at) - Date.parse(now)) < 86_400_000;
}

interface FactProps extends Pick<TimelineLineProps, 'model' | 'naming' | 'format'> {
  event: Extract<TimelineEntry, { kind: 'fact' }>['event'];
}

function Fact({ event, model, naming, format }: FactProps): ReactElement {
  const { events, substatus, timeline: words } = useMessages();
  const what = eventText(event.type, events);
  // A product whose word for the reason is ours for the event has said it already.
  const details = eventDetails(model, event, { words: substatus, format }).filter((text) => text !== what);
  const who = actorText(event.by, naming);
  return (
    <>
      <span className="ll-timeline-what">{what}</span>
      {event.data?.bot === true ? (
        <TimelineDetails of={[words.machine, ...details, words.machineHint]} icon="bot" part="machine" />
      ) : (
        <TimelineDetails of={[who, ...details]} />
      )}
    </>
  );
}

interface ToldProps extends Pick<TimelineLineProps, 'model' | 'naming'> {
  entry: Exclude<TimelineEntry, { kind: 'fact' }>;
}

/** A wish that waits, was refused or failed; with the reason, and nothing of it is a fact. */
function Told({ entry, model, naming }: ToldProps): ReactElement {
  const { actions, errors, timeline: words } = useMessages();
  const id = entry.kind === 'pending' ? entry.action : entry.notice.action;
  const action = own(model.actions, id)?.label ?? id;
  if (entry.kind === 'pending') {
    return (
      <>
        <span className="ll-timeline-what">{words.pending(action)}</span>
        <TimelineDetails of={[actorText(entry.by, naming)]} />
      </>
    );
  }
  const { kind, reason, message } = entry.notice;
  const why = kind === 'refused' ? own<string>(actions.refusals, reason) : own<string>(errors, reason);
  return (
    <>
      <span className="ll-timeline-what">
        {kind === 'refused' ? words.refused(action) : words.failed(action)}
      </span>
      <TimelineDetails of={[naming.words.you, why ?? message]} />
    </>
  );
}
