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
  const { asked, isAsking, ask, cancel } = useQuestion();
  const noteId = useId();
  const carryOut = ({ action }: LeadActionOffer) => {
    onAct?.(action);
    act(action, undefined, (notice) => notice === undefined && onDone?.());
  };
  if (asked && isAsking) {
    return <ConfirmItems offer={asked} name={name} onConfirm={carryOut} onCancel={cancel} />;
  }
  return (
    <>
      <Menu.Label className="ll-menu-heading">
        <bdi>{name}</bdi>
      </Menu.Label>
      {offers.map((offer) => (
        <ActionItem
          key={offer.action}
          itemRef={offer.action === asked?.action ? takeFocus : undefined}
          offer={offer}
          noteId={noteId}
          onChoose={offer.destructive ? ask : carryOut}
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

/** Which action asks first, also when it was cancelled. */
function useQuestion() {
  const [asked, setAsked] = useState<LeadActionOffer>();
  const [isAsking, setAsking] = useState(false);
  const ask = (offer: LeadActionOffer) => {
    setAsked(offer);
    setAsking(true);
  };
  return { asked, isAsking, ask, cancel: () => setAsking(false) };
}

/** Who cancelled the question is where it was asked. */
function takeFocus(item: HTMLElement | null): void {
  item?.focus();
}

function isNotOffered({ decision }: LeadActionOffer): boolean {
  return !decision.ok && decision.refusal.reason === 'not-offered';
}
