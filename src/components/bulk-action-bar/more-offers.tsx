'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import type { BulkOffer } from '../../react/index.js';
import { AnchoredPopover } from '../anchored-popover.js';
import { BulkOfferButton } from './bulk-offer-button.js';

interface MoreOffersProps {
  anchor: HTMLElement;
  offers: readonly BulkOffer[];
  onClose: () => void;
  onChoose: (offer: BulkOffer) => void;
}

/** The actions that are asked for more rarely. */
export function MoreOffers({ anchor, offers, onClose, onChoose }: MoreOffersProps): ReactElement {
  const words = useMessages().bulk;
  return (
    <AnchoredPopover anchor={anchor} label={words.more} onClose={onClose} className="ll-menu">
      <ul className="ll-bulk-list">
        {offers.map((offer) => (
          <li key={offer.action}>
            <BulkOfferButton
              offer={offer}
              isListed
              onPress={() => {
                onClose();
                onChoose(offer);
              }}
            />
          </li>
        ))}
      </ul>
    </AnchoredPopover>
  );
}
