'use client';
import type { ReactElement } from 'react';
import type { StatusModel } from '../../core/index.js';
import type { BadgeMessages } from '../../locales/messages.js';
import { describeStatus } from '../../react/index.js';

interface OtherStatusesProps {
  model: StatusModel;
  ids: readonly string[];
  words: BadgeMessages;
}

/** The statuses that a lead holds beside the shown one: "+2" for the eye, their names for the ear. */
export function OtherStatuses({ model, ids, words }: OtherStatusesProps): ReactElement {
  const labels = ids.map((id) => describeStatus(model, id).label);
  return (
    <span className="ll-badge-others" data-part="others">
      <span aria-hidden="true">{words.others(ids.length)}</span>
      <span className="ll-sr-only">{`, ${words.othersHeld(labels)}`}</span>
    </span>
  );
}
