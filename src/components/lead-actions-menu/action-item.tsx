'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useId } from 'react';
import type { ReactElement, Ref } from 'react';
import { useMessages } from '../../react/index.js';
import type { LeadActionOffer } from '../../react/index.js';
import { Icon } from '../icon/icon.js';

export interface ActionItemProps {
  offer: LeadActionOffer;
  /** The id of the menu's note, where it says why this and others are not offered now. */
  noteId: string;
  onChoose: (offer: LeadActionOffer) => void;
  itemRef?: Ref<HTMLDivElement> | undefined;
}

/**
 * One action of the menu. A refused one can still be reached, so that its reason can be heard; it is not
 * `disabled`, which would take it out of the keyboard's way.
 */
export function ActionItem({ offer, noteId, onChoose, itemRef }: ActionItemProps): ReactElement {
  const words = useMessages().actions;
  const reasonId = useId();
  const { action, label, icon, destructive, decision } = offer;
  const reason = decision.ok ? undefined : decision.refusal.reason;
  const ownReason = reason === 'not-offered' ? undefined : reason;
  const choose = (event: Event) => {
    // What asks first, and what does nothing, leaves the menu open.
    if (!decision.ok || destructive) event.preventDefault();
    if (decision.ok) onChoose(offer);
  };
  return (
    <Menu.Item
      ref={itemRef}
      className="ll-menu-item"
      data-part="action"
      data-action={action}
      data-tone={destructive && decision.ok ? 'critical' : undefined}
      aria-disabled={decision.ok ? undefined : true}
      aria-describedby={describedBy(reason, ownReason ? reasonId : noteId)}
      textValue={label}
      onSelect={choose}
    >
      <Icon name={icon} />
      <span className="ll-menu-text">
        {label}
        {ownReason && (
          <span className="ll-menu-reason" id={reasonId} aria-hidden="true" data-part="reason">
            {words.refusals[ownReason]}
          </span>
        )}
      </span>
    </Menu.Item>
  );
}

function describedBy(reason: string | undefined, id: string): string | undefined {
  return reason === undefined ? undefined : id;
}
