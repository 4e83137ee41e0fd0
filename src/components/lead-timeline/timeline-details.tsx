'use client';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { Icon } from '../icon/icon.js';

interface TimelineDetailsProps {
  /** Who it was and what is to be told: names and sentences of whatever direction. */
  of: readonly (string | undefined)[];
  icon?: string;
  part?: string;
}

/** What stands beneath a line of a timeline, each part in its own direction. */
export function TimelineDetails({ of, icon, part = 'details' }: TimelineDetailsProps): ReactElement | null {
  const told = of.filter((text) => text !== undefined && text !== '');
  if (told.length === 0) return null;
  return (
    <span className="ll-timeline-details" data-part={part}>
      {icon !== undefined && <Icon name={icon} />}
      {told.map((text, index) => (
        <Fragment key={`${index} ${text}`}>
          {index > 0 && ' · '}
          <bdi>{text}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
