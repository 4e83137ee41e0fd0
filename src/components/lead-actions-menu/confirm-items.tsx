'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { isolated } from '../../locales/isolated.js';
import { useMessages } from '../../react/index.js';
import type { LeadActionOffer } from '../../react/index.js';
import { Icon } from '../icon/icon.js';

export interface ConfirmItemsProps {
  offer: LeadActionOffer;
  /** The lead's name. */
  name: string;
  onConfirm: (offer: LeadActionOffer) => void;
  onCancel: () => void;
}

/** The question before what cannot be taken back, in the menu's own place. Cancel has the focus. */
export function ConfirmItems({ offer, name, onConfirm, onCancel }: ConfirmItemsProps): ReactElement {
  const { actions: words, locale } = useMessages();
  const questionId = useId();
  const cancel = useRef<HTMLDivElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <Menu.Group aria-labelledby={questionId} data-part="confirm">
      <Menu.Label className="ll-menu-question" id={questionId}>
        <strong>{words.confirm(offer.label, isolated(name, locale))}</strong> {words.confirmNote}
      </Menu.Label>
      <Menu.Item
        ref={cancel}
        className="ll-menu-item"
        data-part="cancel"
        onSelect={(event) => {
          event.preventDefault();
          onCancel();
        }}
      >
        <Icon name="x" />
        {words.cancel}
      </Menu.Item>
      <Menu.Item
        className="ll-menu-item"
        data-part="confirm-action"
        data-tone="critical"
        onSelect={() => onConfirm(offer)}
      >
        <Icon name={offer.icon} />
        {offer.label}
      </Menu.Item>
    </Menu.Group>
  );
}
