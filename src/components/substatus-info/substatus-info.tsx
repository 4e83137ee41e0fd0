'use client';
import { forwardRef, useId, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import type { FixDetails, LeadlightSettings } from '../../react/index.js';
import { late } from '../late.js';
import { useHoverIntent } from './use-hover-intent.js';
import type { HoverIntent, OpenReason } from './use-hover-intent.js';
import { WhyButton } from './why-button.js';

const SubstatusPopover = late(async () => (await import('./substatus-popover.js')).SubstatusPopover);

export interface SubstatusInfoProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  lead: PresentedLead;
  model: StatusModel;
  /** Held open or closed by the host. Without it, the button holds it. */
  open?: boolean;
  /** @default false */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean, details: { reason: OpenReason }) => void;
  /** Carries out a substatus's fix. @default the provider's */
  onFix?: (fix: string, details: FixDetails) => void;
  /** Opens the guide at the status. @default the provider's; without either no link to it is offered */
  onGuide?: LeadlightSettings['onGuide'];
}

/**
 * A lead's badge as a button that explains it: what happened, since when, what to do. Opens by click, key and
 * tap, and for a mouse that rests on it; what it says most shortly, the substatus's label, is always there.
 *
 * @example
 * <SubstatusInfo lead={lead} model={lemlist} onFix={(fix) => open(`/settings/${fix}`)} />
 */
export const SubstatusInfo = forwardRef<HTMLButtonElement, SubstatusInfoProps>(function SubstatusInfo(
  { lead, model, open, defaultOpen = false, onOpenChange, onFix, onGuide, ...rest },
  ref,
) {
  const contentId = useId();
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const intent = useIntent(defaultOpen, onOpenChange);
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => anchor, [anchor]);
  const isOpen = open ?? (intent.startsOpen || intent.opened !== undefined);
  const shared = { lead, model };
  return (
    <>
      <WhyButton
        onFocus={SubstatusPopover.near.onFocus}
        {...rest}
        {...shared}
        ref={setAnchor}
        intent={intent}
        contentId={isOpen ? contentId : undefined}
      />
      {isOpen && anchor && (
        <SubstatusPopover
          {...shared}
          anchor={anchor}
          contentId={contentId}
          pinned={intent.opened?.pinned ?? false}
          onClose={intent.close}
          onPointerEnter={intent.stay}
          onPointerLeave={intent.leave}
          onPin={intent.pin}
          onFix={onFix}
          onGuide={onGuide}
        />
      )}
    </>
  );
});

/** Hover intent that may start open; what was open from the start is closed by the first press. */
function useIntent(
  defaultOpen: boolean,
  onOpenChange: SubstatusInfoProps['onOpenChange'],
): HoverIntent<Element> & { startsOpen: boolean } {
  const [startsOpen, setStartsOpen] = useState(defaultOpen);
  const intent = useHoverIntent<Element>((isOpen, reason) => {
    setStartsOpen(false);
    onOpenChange?.(isOpen, { reason });
  });
  return { ...intent, startsOpen, toggle: startsOpen ? intent.close : intent.toggle };
}
