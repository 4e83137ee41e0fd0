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

/** The days of a timeline, each under its date: today and yesterday by these words. */
export function TimelineDays({ days, because, ...line }: TimelineDaysProps): ReactElement {
  const words = useMessages().timeline;
  const { format, now } = line;
  const today = format.dayKey(now);
  const nameOf = ({ day, entries: [first] }: TimelineDay): string => {
    if (day === undefined || !first) return words.undated;
    if (day === today) return words.today;
    return today !== undefined && day === dayBefore(today) ? words.yesterday : format.day(first.at);
  };
  return (
    <>
      {days.map((one, index) => (
        <div key={`${one.day} ${index}`} className="ll-timeline-day" data-part="day" data-day={one.day}>
          <h3>{nameOf(one)}</h3>
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
