'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useLeadActions, useMessages } from '../../react/index.js';
import type { LeadActionOffer } from '../../react/index.js';
import { useLeadName } from '../use-lead-name.js';
import { ActionItem } from './action-item.js';
import { ConfirmItems } from './confirm-items.js';

export interface ActionsMenuItemsProps {
  leadId: string;
  /** An action was asked for. */
  onAct?: ((action: string) => void) | undefined;
  /** It came true. The menu may be gone by then. */
  onDone?: () => void;
}

/** What the menu of a lead holds: its actions, or the question before one that cannot be taken back. */
export function ActionsMenuItems({ leadId, onAct, onDone }: ActionsMenuItemsProps): ReactElement {
  const words = useMessages().actions;
  const name = useLeadName(leadId);
  const { offers, act } = useLeadActions(leadId);
  const [asking, setAsking] = useState<LeadActionOffer>();
  const noteId = useId();
  const carryOut = ({ action }: LeadActionOffer) => {
    onAct?.(action);
    act(action, undefined, (notice) => notice === undefined && onDone?.());
  };
  if (asking) {
    const cancel = () => setAsking(undefined);
    return <ConfirmItems offer={asking} name={name} onConfirm={carryOut} onCancel={cancel} />;
  }
  return (
    <>
      <Menu.Label className="ll-menu-heading">
        <bdi>{name}</bdi>
      </Menu.Label>
      {offers.map((offer) => (
        <ActionItem
          key={offer.action}
          offer={offer}
          noteId={noteId}
          onChoose={offer.destructive ? setAsking : carryOut}
        />
      ))}
      {offers.some(isNotOffered) && (
        <div className="ll-menu-note" id={noteId} data-part="note">
          {words.refusals['not-offered']}
        </div>
      )}
    </>
  );
}

function isNotOffered({ decision }: LeadActionOffer): boolean {
  return !decision.ok && decision.refusal.reason === 'not-offered';
}
