'use client';
import { forwardRef, useId } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import { useModelTexts } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import { HiddenText } from './hidden-text.js';
import { shortExplanation } from './short-explanation.js';
import type { HoverIntent } from './use-hover-intent.js';

export interface WhyButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  lead: PresentedLead;
  model: StatusModel;
  intent: HoverIntent<Element>;
  /** The id of the explanation while it is open. */
  contentId: string | undefined;
}

/** The badge that can be pressed for its explanation. At its shortest, a screen reader hears it at once. */
export const WhyButton = forwardRef<HTMLButtonElement, WhyButtonProps>(function WhyButton(
  { lead, model, intent, contentId, className, children, ...rest },
  ref,
) {
  const reasonId = useId();
  const reason = shortExplanation(useModelTexts(model), lead);
  const { status, substatus, also, pending } = lead;
  const badge = { model, status, substatus, also, pending: pending.length > 0 };
  return (
    <>
      <button
        {...rest}
        ref={ref}
        type="button"
        className={classNames('ll-why', className)}
        data-part="why"
        data-state={contentId ? 'open' : 'closed'}
        aria-haspopup="dialog"
        aria-expanded={contentId !== undefined}
        aria-controls={contentId}
        aria-describedby={reason ? reasonId : undefined}
        onClick={({ currentTarget }) => intent.toggle(currentTarget)}
        onPointerEnter={({ pointerType, currentTarget }) => {
          if (pointerType === 'mouse') intent.enter(currentTarget);
        }}
        onPointerLeave={intent.leave}
      >
        {children ?? <StatusBadge {...badge} />}
      </button>
      <HiddenText id={reasonId} text={reason} />
    </>
  );
});
