'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { dayBefore } from './entry.js';
import type { TimelineDay } from './entry.js';
import { TimelineLine } from './timeline-line.js';
import type { TimelineLineProps } from './timeline-line.js';

interface TimelineDaysProps extends Omit<TimelineLineProps, 'entry' | 'decides'> {
  days: readonly TimelineDay[];
  /** The id of the event that decided the status. */
  because: string | undefined;
}

/** The days of a timeline, each under its date. */
export function TimelineDays({ days, because, ...line }: TimelineDaysProps): ReactElement {
  return (
    <>
      {days.map((one, index) => (
        <div key={`${one.day} ${index}`} className="ll-timeline-day" data-part="day" data-day={one.day}>
          <DayHeading {...one} format={line.format} now={line.now} />
          <ol>
            {one.entries.map((entry) => (
              <TimelineLine key={entry.key} {...line} entry={entry} decides={entry.key === because} />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

type DayHeadingProps = TimelineDay & Pick<TimelineLineProps, 'format' | 'now'>;

/** Today and yesterday by these words, other days by their date and how long ago they were. */
function DayHeading({ day, entries: [first], format, now }: DayHeadingProps): ReactElement {
  const words = useMessages().timeline;
  if (day === undefined || !first) return <h3>{words.undated}</h3>;
  const today = format.dayKey(now);
  if (day === today) return <h3>{words.today}</h3>;
  if (today !== undefined && day === dayBefore(today)) return <h3>{words.yesterday}</h3>;
  return (
    <div className="ll-timeline-date">
      <h3>{format.day(first.at)}</h3>
      <span>{format.relative(first.at, now)}</span>
    </div>
  );
}
