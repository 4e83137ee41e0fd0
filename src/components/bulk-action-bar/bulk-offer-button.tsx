'use client';
import type { ReactElement } from 'react';
import type { BulkOffer } from '../../react/index.js';
import { Icon } from '../icon/icon.js';

interface BulkOfferButtonProps {
  offer: BulkOffer;
  onPress: () => void;
  /** It stands in a list. @default false */
  isListed?: boolean;
}

/** One action for many. Nothing is done before the next question is answered. */
export function BulkOfferButton({ offer, onPress, isListed = false }: BulkOfferButtonProps): ReactElement {
  const { action, label, icon, destructive } = offer;
  return (
    <button
      type="button"
      className={isListed ? 'll-menu-item ll-bulk-listed' : 'll-button'}
      data-part="offer"
      data-action={action}
      data-tone={destructive ? 'critical' : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}
