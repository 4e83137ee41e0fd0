'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { classNames } from './class-names.js';
import { surroundingsOf } from './surroundings.js';

export interface AnchoredMenuProps {
  /** The button that it belongs to. It opens and closes the menu by itself. */
  anchor: HTMLElement;
  label: string;
  onClose: () => void;
  /** Puts the focus back. @default into the anchor */
  onReturnFocus?: () => void;
  /** Opened by a key: the first item gets the focus. */
  byKey: boolean;
  align: 'start' | 'end';
  className?: string;
  part?: string;
  children: ReactNode;
}

/**
 * A menu beside a button that is not its trigger, open as long as it is there; loaded late, see who imports it.
 * The trigger lies over the button unseen, so that the menu knows its place.
 */
export function AnchoredMenu(props: AnchoredMenuProps): ReactElement {
  const { anchor, label, onClose, byKey, align, className, part, children } = props;
  const content = useRef<HTMLDivElement>(null);
  const labelId = useId();
  const { dir, look } = surroundingsOf(anchor);
  return (
    <Menu.Root modal={false} open dir={dir} onOpenChange={(open) => !open && onClose()}>
      <Menu.Trigger asChild>
        <span className="ll-anchor" id={labelId} ref={(element) => lieOver(element, anchor)} {...noButton}>
          {label}
        </span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content
          {...look}
          {...focusReturn(props)}
          ref={content}
          className={classNames('ll-floating ll-menu', className)}
          data-part={part}
          aria-labelledby={labelId}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          loop
        >
          {children}
          {byKey && <FocusFirst within={content} />}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** The trigger is a name and a place, and no button: what Radix would say of one is left out. */
const noButton = {
  'aria-expanded': undefined,
  'aria-haspopup': undefined,
  'aria-controls': undefined,
} as const;

function focusReturn({ anchor, onReturnFocus }: AnchoredMenuProps) {
  return {
    onInteractOutside: (event: Event) => {
      // The button closes by itself.
      if (event.target instanceof Node && anchor.contains(event.target)) event.preventDefault();
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      // Whoever went elsewhere stays there.
      if (onReturnFocus) onReturnFocus();
      else if (!document.activeElement || document.activeElement === document.body) anchor.focus();
    },
  };
}

/** Radix sees only keys that are pressed while its menu is there, and this one was pressed before. */
function FocusFirst({ within }: { within: RefObject<HTMLElement | null> }): null {
  useEffect(() => within.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus(), [within]);
  return null;
}

function lieOver(element: HTMLElement | null, anchor: HTMLElement): void {
  if (!element) return;
  const { x, y, width, height } = anchor.getBoundingClientRect();
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}
