'use client';
import { forwardRef, useContext } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { enBadge } from '../../locales/en-badge.js';
import { MessagesContext } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { OtherStatuses } from './other-statuses.js';
import { StatusBadge } from './status-badge.js';
import type { StatusBadgeProps } from './status-badge.js';

export interface StatusBadgesProps
  extends
    Omit<ComponentPropsWithoutRef<'span'>, 'children'>,
    Pick<StatusBadgeProps, 'model' | 'status' | 'substatus' | 'also' | 'pending' | 'stale' | 'size'> {
  /** At most so many badges; the rest is a number, read out by name. @default all */
  max?: number;
}

/**
 * Every status that a lead holds, each as a badge: the shown one on its tone, the others within a line.
 *
 * @example
 * <StatusBadges model={reply} status="replied" also={['active', 'opened', 'contacted']} max={3} />
 */
export const StatusBadges = forwardRef<HTMLSpanElement, StatusBadgesProps>(function StatusBadges(
  { model, status, substatus, also = [], pending, stale, size, max = Infinity, className, ...rest },
  ref,
) {
  const words = useContext(MessagesContext)?.badge ?? enBadge;
  const common = { model, ...(size && { size }) };
  const shown = also.slice(0, Math.max(0, max - 1));
  const hidden = also.slice(shown.length);
  return (
    <span {...rest} ref={ref} className={classNames('ll-badges', className)} data-part="badges">
      <StatusBadge
        {...common}
        status={status}
        substatus={substatus}
        pending={pending ?? false}
        stale={stale ?? false}
      />
      {shown.map((id) => (
        <StatusBadge key={id} {...common} status={id} look="outline" />
      ))}
      {hidden.length > 0 && <OtherStatuses model={model} ids={hidden} words={words} />}
    </span>
  );
});
