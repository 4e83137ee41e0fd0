'use client';
import type { ReactElement } from 'react';
import { isolated } from '../../locales/isolated.js';
import { isHidden, useLeadReader, useMessages } from '../../react/index.js';
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
  /** Says what is not to be seen, also when the menu is gone. */
  say: (text: string) => void;
}

/** The one menu of a table, bound to a lead's id. */
export function RowMenu({ target, onClose, onReturnFocus, onAct, say }: RowMenuProps): ReactElement {
  const { id: leadId, anchor, byKey } = target;
  const { actions: words, table, locale } = useMessages();
  const leads = useLeadReader();
  const name = useLeadName(leadId);
  const tell = () => {
    const found = leads.read(leadId);
    if (!found) return;
    const { lead, model } = found;
    say(words.done(isolated(name, locale), isHidden(model, lead.lead) ? table.deleted : lead.label));
  };
  return (
    <AnchoredMenu
      anchor={anchor}
      label={words.menu(name)}
      byKey={byKey}
      align="end"
      part="row-menu"
      onClose={onClose}
      onReturnFocus={onReturnFocus}
    >
      <ActionsMenuItems leadId={leadId} onAct={() => onAct(leadId)} onDone={tell} />
    </AnchoredMenu>
  );
}
