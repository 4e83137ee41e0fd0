'use client';
import * as Popover from '@radix-ui/react-popover';
import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.js';
import { surroundingsOf } from './surroundings.js';

export interface AnchoredPopoverProps {
  /** The button that it belongs to, and that gets the focus back. */
  anchor: HTMLElement;
  label: string;
  onClose: () => void;
  align?: 'start' | 'end';
  className?: string;
  children: ReactNode;
}

/** A panel beside a button, open as long as it is there. Loaded late: see who imports it. */
export function AnchoredPopover(props: AnchoredPopoverProps): ReactElement {
  const { anchor, label, onClose, align = 'start', className, children } = props;
  const virtualRef = useMemo(() => ({ current: anchor }), [anchor]);
  const { dir, look } = surroundingsOf(anchor);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={virtualRef} />
      <Popover.Portal>
        <Popover.Content
          {...look}
          dir={dir}
          className={classNames('ll-floating ll-panel', className)}
          aria-label={label}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onInteractOutside={(event) => {
            // The button closes by itself.
            if (event.target instanceof Node && anchor.contains(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!document.activeElement || document.activeElement === document.body) anchor.focus();
          }}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
