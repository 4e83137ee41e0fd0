'use client';
import { forwardRef, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { useBulkAction, useLeadSelection, useFirstMessages } from '../../react/index.js';
import { useCapabilities } from '../../react/lead-view-context.js';
import { classNames } from '../class-names.js';
import { late } from '../late.js';
import { stageOf } from './stage-of.js';
import { useFocusWithin } from './use-focus-within.js';

const BulkStage = late(async () => (await import('./bulk-stage.js')).BulkStage);

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
  const words = useFirstMessages();
  const capabilities = useCapabilities();
  const { size } = useLeadSelection();
  const bulk = useBulkAction();
  const [bar, setBar] = useState<HTMLDivElement | null>(null);
  const [said, setSaid] = useState<HTMLElement | null>(null);
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
      {isThere && <BulkStage bulk={bulk} size={size} said={said} />}
      <span ref={setSaid} className="ll-sr-only" role="status" data-part="bulk-said" />
    </div>
  );
});
