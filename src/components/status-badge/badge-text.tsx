'use client';
import type { ReactElement } from 'react';

interface BadgeTextProps {
  label: string;
  substatusLabel: string | undefined;
  place: 'beside' | 'below' | 'none';
}

/** A badge's words, in their own direction. The space between the two is for the ear: "Bounced Mailbox full". */
export function BadgeText({ label, substatusLabel, place }: BadgeTextProps): ReactElement {
  return (
    <span className="ll-badge-text" dir="auto">
      <span data-part="label">{label}</span>
      {substatusLabel && place !== 'none' && ' '}
      {substatusLabel && place !== 'none' && (
        <span className="ll-badge-substatus" data-part="substatus" data-place={place}>
          {substatusLabel}
        </span>
      )}
    </span>
  );
}
