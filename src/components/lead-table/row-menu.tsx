'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { AnchoredMenu } from '../anchored-menu.js';
import { ActionsMenuItems } from '../lead-actions-menu/actions-menu-items.js';
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

/** The one menu of a table, bound to a lead's id. */
export function RowMenu({ target, onClose, onReturnFocus, onAct }: RowMenuProps): ReactElement {
  const { id: leadId, anchor, byKey } = target;
  const label = useMessages().actions.menu(useLeadName(leadId));
  return (
    <AnchoredMenu
      anchor={anchor}
      label={label}
      byKey={byKey}
      align="end"
      part="row-menu"
      onClose={onClose}
      onReturnFocus={onReturnFocus}
    >
      <ActionsMenuItems leadId={leadId} onAct={() => onAct(leadId)} />
    </AnchoredMenu>
  );
}
