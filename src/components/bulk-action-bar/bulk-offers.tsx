'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLeadSelection, useMessages } from '../../react/index.js';
import type { BulkAction, BulkOffer } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { BulkOfferButton } from './bulk-offer-button.js';
import { controlBefore } from './control-before.js';
import { late } from '../late.js';
import { LeavingButton } from '../leaving-button.js';

const MoreOffers = late(async () => (await import('./more-offers.js')).MoreOffers);

/** These stand side by side; the others are one press away. */
const SHOWN = 4;

/** How many are chosen, and what can be asked for them. */
export function BulkOffers({ bulk, size }: { bulk: BulkAction; size: number }): ReactElement {
  const words = useMessages();
  const { clear } = useLeadSelection();
  const { offers } = bulk;
  const prepare = ({ action }: BulkOffer) => bulk.prepare(action);
  return (
    <>
      <span className="ll-bulk-count" data-first tabIndex={-1}>
        {words.bulk.selected(size)}
      </span>
      <LeavingButton nextOf={controlBefore} data-look="quiet" onClick={clear}>
        {words.table.clearSelection}
      </LeavingButton>
      <div className="ll-bulk-offers">
        {offers.slice(0, SHOWN).map((offer) => (
          <BulkOfferButton key={offer.action} offer={offer} onPress={() => prepare(offer)} />
        ))}
        {offers.length > SHOWN && <OtherOffers offers={offers.slice(SHOWN)} onChoose={prepare} />}
      </div>
    </>
  );
}

interface OtherOffersProps {
  offers: readonly BulkOffer[];
  onChoose: (offer: BulkOffer) => void;
}

function OtherOffers(props: OtherOffersProps): ReactElement {
  const words = useMessages().bulk;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        {...MoreOffers.near}
        type="button"
        className="ll-button"
        data-part="more-offers"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(anchor ? null : currentTarget)}
      >
        {words.more}
        <Icon name="chevron-down" />
      </button>
      {anchor && <MoreOffers {...props} anchor={anchor} onClose={() => setAnchor(null)} />}
    </>
  );
}
