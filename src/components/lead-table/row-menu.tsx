'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { ActionsMenuItems } from '../lead-actions-menu/actions-menu-items.js';
import { surroundingsOf } from '../surroundings.js';
import { useLeadName } from '../use-lead-name.js';

export interface RowMenuProps {
  leadId: string;
  /** The button of the row that asked for it. */
  anchor: HTMLElement;
  onClose: () => void;
  /** Puts the focus back into the grid. */
  onReturnFocus: () => void;
  onAct: (leadId: string) => void;
}

/**
 * The one menu of a table, bound to a lead's id. A row's button is no trigger of its own: the trigger lies
 * over it unseen, so that the menu knows its place.
 */
export function RowMenu({ leadId, anchor, onClose, onReturnFocus, onAct }: RowMenuProps): ReactElement {
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
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function lieOver(element: HTMLElement | null, anchor: HTMLElement): void {
  if (!element) return;
  const { x, y, width, height } = anchor.getBoundingClientRect();
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}
