'use client';
import * as Popover from '@radix-ui/react-popover';
import { useId, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import type { FixDetails, LeadlightSettings } from '../../react/index.js';
import { surroundingsOf } from '../surroundings.js';
import { SubstatusDetails } from './substatus-details.js';

export interface SubstatusPopoverProps {
  lead: PresentedLead;
  model: StatusModel;
  /** The button that it explains. */
  anchor: HTMLElement;
  /** The id that the button names in `aria-controls`. */
  contentId?: string | undefined;
  /** It was asked for, not only hovered: the focus goes in, and back when it closes. */
  pinned: boolean;
  /** Where the focus goes when it closes. @default the anchor */
  returnTo?: HTMLElement | undefined;
  onClose: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  /** Something is pressed or focused in it, so it is not to go when the pointer does. */
  onPin?: (() => void) | undefined;
  onGuide?: LeadlightSettings['onGuide'] | undefined;
  onFix?: ((fix: string, details: FixDetails) => void) | undefined;
}

/** The explanation of one lead's status, beside the button it belongs to. */
export function SubstatusPopover(props: SubstatusPopoverProps): ReactElement {
  const { lead, model, anchor, pinned, onClose } = props;
  const headingId = useId();
  const virtualRef = useMemo(() => ({ current: anchor }), [anchor]);
  const { dir, look } = surroundingsOf(anchor);
  const focus = useFocusReturn(props);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={virtualRef} />
      <Popover.Portal>
        <Popover.Content
          {...look}
          {...focus}
          id={props.contentId}
          dir={dir}
          className="ll-floating ll-substatus"
          data-part="popover"
          data-pinned={pinned ? '' : undefined}
          aria-labelledby={headingId}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onPointerEnter={props.onPointerEnter}
          onPointerLeave={props.onPointerLeave}
          onPointerDown={props.onPin}
          onFocusCapture={props.onPin}
        >
          <SubstatusDetails
            lead={lead}
            model={model}
            headingId={headingId}
            onFix={props.onFix}
            onGuide={props.onGuide}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface FocusHandlers {
  onOpenAutoFocus: (event: Event) => void;
  onCloseAutoFocus: (event: Event) => void;
  onInteractOutside: (event: Event) => void;
}

/** A hover never moves the focus. What was opened by hand gives it back, unless the person went elsewhere. */
function useFocusReturn({ pinned, anchor, returnTo }: SubstatusPopoverProps): FocusHandlers {
  const wentElsewhere = useRef(false);
  return {
    onOpenAutoFocus: (event) => {
      if (!pinned) event.preventDefault();
    },
    onInteractOutside: (event) => {
      // The button toggles by itself; closing here as well would open it again at once.
      if (event.target instanceof Node && anchor.contains(event.target)) event.preventDefault();
      else wentElsewhere.current = true;
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      if (pinned && !wentElsewhere.current) (returnTo ?? anchor).focus();
    },
  };
}
