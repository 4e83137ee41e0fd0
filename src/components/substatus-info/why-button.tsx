'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import { useMessages } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import type { HoverIntent } from './use-hover-intent.js';

export interface WhyButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  lead: PresentedLead;
  model: StatusModel;
  intent: HoverIntent<Element>;
  /** The id of the explanation while it is open. */
  contentId: string | undefined;
}

/** The badge that can be pressed for its explanation. */
export const WhyButton = forwardRef<HTMLButtonElement, WhyButtonProps>(function WhyButton(
  { lead, model, intent, contentId, className, children, ...rest },
  ref,
) {
  const words = useMessages().substatus;
  const { label, status, substatus, substatusLabel, also, pending } = lead;
  const badge = { model, status, substatus, also, pending: pending.length > 0 };
  return (
    <button
      title={words.open(substatusLabel ?? label)}
      {...rest}
      ref={ref}
      type="button"
      className={classNames('ll-why', className)}
      data-part="why"
      data-state={contentId ? 'open' : 'closed'}
      aria-haspopup="dialog"
      aria-expanded={contentId !== undefined}
      aria-controls={contentId}
      onClick={({ currentTarget }) => intent.toggle(currentTarget)}
      onPointerEnter={({ pointerType, currentTarget }) => {
        if (pointerType === 'mouse') intent.enter(currentTarget);
      }}
      onPointerLeave={intent.leave}
    >
      {children ?? <StatusBadge {...badge} />}
    </button>
  );
});
