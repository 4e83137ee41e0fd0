'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useMessages } from '../../react/index.js';
import { ActionsMenuItems } from '../lead-actions-menu/actions-menu-items.js';
import { surroundingsOf } from '../surroundings.js';
import { useLeadName } from '../use-lead-name.js';
import type { RowTarget } from './use-floating-parts.js';

export interface RowMenuProps {
  /** The row's button that asked for it, and its lead. */
  target: RowTarget;
  onClose: () => void;
  /** Puts the focus back into the grid. */
  onReturnFocus: () => void;
  onAct: (leadId: string) => void;
}

/**
 * The one menu of a table, bound to a lead's id. A row's button is no trigger of its own: the trigger lies
 * over it unseen, so that the menu knows its place.
 */
export function RowMenu({ target, onClose, onReturnFocus, onAct }: RowMenuProps): ReactElement {
  const { id: leadId, anchor, byKey } = target;
  const content = useRef<HTMLDivElement>(null);
  const labelId = useId();
  const label = useMessages().actions.menu(useLeadName(leadId));
  const { dir, look } = surroundingsOf(anchor);
  return (
    <Menu.Root modal={false} open dir={dir} onOpenChange={(open) => !open && onClose()}>
      <Menu.Trigger asChild>
        <span className="ll-anchor" id={labelId} ref={(element) => lieOver(element, anchor)}>
          {label}
        </span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content
          {...look}
          ref={content}
          className="ll-floating ll-menu"
          data-part="row-menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          loop
          onInteractOutside={(event) => {
            // The row's button closes by itself.
            if (event.target instanceof Node && anchor.contains(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onReturnFocus();
          }}
        >
          <ActionsMenuItems leadId={leadId} onAct={() => onAct(leadId)} />
          {byKey && <FocusFirst within={content} />}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Radix sees only keys that are pressed while its menu is there, and this one was pressed before. */
function FocusFirst({ within }: { within: RefObject<HTMLElement | null> }): null {
  useEffect(() => within.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), [within]);
  return null;
}

function lieOver(element: HTMLElement | null, anchor: HTMLElement): void {
  if (!element) return;
  const { x, y, width, height } = anchor.getBoundingClientRect();
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}
