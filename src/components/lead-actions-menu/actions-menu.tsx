'use client';
import type { ReactElement } from 'react';
import { AnchoredMenu } from '../anchored-menu.js';
import type { OpenedMenu } from '../menu-button.js';
import { ActionsMenuItems } from './actions-menu-items.js';
import type { ActionsMenuItemsProps } from './actions-menu-items.js';

interface ActionsMenuProps extends OpenedMenu, ActionsMenuItemsProps {
  label: string;
  onClose: () => void;
}

/** The menu of one lead. */
export function ActionsMenu({ leadId, onAct, ...menu }: ActionsMenuProps): ReactElement {
  return (
    <AnchoredMenu {...menu} align="end">
      <ActionsMenuItems leadId={leadId} onAct={onAct} />
    </AnchoredMenu>
  );
}
