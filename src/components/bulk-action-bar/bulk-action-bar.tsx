'use client';
import { forwardRef, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { useBulkAction, useLeadSelection, useLeadView, useMessages } from '../../react/index.js';
import type { BulkAction } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { BulkOffers } from './bulk-offers.js';
import { BulkOutcome } from './bulk-outcome.js';
import { BulkProgress } from './bulk-progress.js';
import { BulkQuestion } from './bulk-question.js';
import { announcementOf } from './bulk-words.js';
import { useFocusWithin } from './use-focus-within.js';

export type BulkActionBarProps = Omit<ComponentPropsWithoutRef<'div'>, 'children'>;

/**
 * Acts on all leads that are chosen in the nearest view: tells beforehand what would come of it, asks before
 * what cannot be taken back, shows how it goes on, and afterwards what came of each. Renders nothing while none
 * is chosen, and where the backend cannot act.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><LeadTable /><BulkActionBar /></LeadView>
 */
export const BulkActionBar = forwardRef<HTMLDivElement, BulkActionBarProps>(function BulkActionBar(
  { className, ...rest },
  ref,
) {
  const words = useMessages();
  const { capabilities } = useLeadView();
  const { size } = useLeadSelection();
  const bulk = useBulkAction();
  const [bar, setBar] = useState<HTMLDivElement | null>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => bar, [bar]);
  useFocusWithin(bar, stageOf(bulk));
  const isThere =
    capabilities.bulk !== false && bulk.offers.length > 0 && (size > 0 || bulk.state !== 'idle');
  return (
    <div
      {...rest}
      ref={setBar}
      role="region"
      aria-label={words.bulk.label}
      className={classNames('ll-bulk', className)}
      data-part="bulk"
      data-state={isThere ? bulk.state : 'none'}
      hidden={!isThere}
    >
      {isThere && <Stage bulk={bulk} size={size} />}
      <span className="ll-sr-only" role="status" data-part="bulk-said">
        {announcementOf(bulk, words)}
      </span>
    </div>
  );
});

function Stage({ bulk, size }: { bulk: BulkAction; size: number }): ReactElement {
  const stage = stageOf(bulk);
  if (stage === 'question') return <BulkQuestion key={bulk.action} bulk={bulk} />;
  if (stage === 'progress') return <BulkProgress bulk={bulk} />;
  return stage === 'outcome' ? <BulkOutcome bulk={bulk} /> : <BulkOffers bulk={bulk} size={size} />;
}

function stageOf({ state }: BulkAction): 'offers' | 'question' | 'progress' | 'outcome' {
  if (state === 'asking' || state === 'ready') return 'question';
  if (state === 'running' || state === 'undoing') return 'progress';
  return state === 'idle' ? 'offers' : 'outcome';
}
