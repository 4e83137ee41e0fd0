'use client';
import { forwardRef, useId, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { PresentedLead } from '../../core/index.js';
import { leadName, useMessages, useReadLead } from '../../react/index.js';
import type { FixDetails } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { SheetBody } from './sheet-body.js';
import { SheetHeader } from './sheet-header.js';
import { useSheetKeys } from './use-sheet-keys.js';

export interface LeadSheetProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** A lead of the nearest view. One that no page has is read. */
  leadId: string;
  onClose: () => void;
  /** Goes to the lead after this one; without it there is none. */
  onNext?: (() => void) | undefined;
  onPrevious?: (() => void) | undefined;
  /** What an owner is called. @default the id */
  ownerName?: ((ownerId: string) => string) | undefined;
  /** Carries out a substatus's fix. @default the provider's */
  onFix?: ((fix: string, details: FixDetails) => void) | undefined;
}

/**
 * One lead in a panel at the side: who it is, where it stands and why, what can be done and what cannot, and
 * everything that happened. It is live, and stays when the lead is deleted meanwhile. Escape closes it, J and K
 * or Page Down and Page Up go to the next and the previous lead.
 *
 * @example
 * {id && <LeadSheet leadId={id} onClose={() => setId(undefined)} />}
 */
export const LeadSheet = forwardRef<HTMLDivElement, LeadSheetProps>(function LeadSheet(props, ref) {
  const { leadId, onClose, onNext, onPrevious, ownerName, onFix, className, ...rest } = props;
  const words = useMessages().sheet;
  const { state, lead } = useReadLead(leadId);
  const known = useLastKnown(leadId, lead);
  const titleId = useId();
  const [sheet, setSheet] = useState<HTMLDivElement | null>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => sheet, [sheet]);
  useSheetKeys(sheet, { onClose, onNext, onPrevious });
  const name = known ? leadName(known.lead) : leadId;
  return (
    <div
      {...rest}
      ref={setSheet}
      role="dialog"
      aria-labelledby={titleId}
      className={classNames('ll-sheet', className)}
      data-part="sheet"
      data-state={known && !lead ? 'deleted' : state}
    >
      <SheetHeader titleId={titleId} name={name} {...{ leadId, onClose, onNext, onPrevious }} />
      {known && !lead && state !== 'loading' && (
        <p className="ll-sheet-note" role="status">
          {words.deleted}
        </p>
      )}
      {known ? (
        <SheetBody lead={known} isLive={lead !== undefined} ownerName={ownerName} onFix={onFix} />
      ) : (
        <p className="ll-sheet-note" role="status">
          {state === 'loading' ? words.loading : words.gone}
        </p>
      )}
    </div>
  );
});

/** The lead as it was last known: a page that is read again without it must not empty the panel. */
function useLastKnown(id: string, lead: PresentedLead | undefined): PresentedLead | undefined {
  const [last, setLast] = useState(lead);
  if (lead && lead !== last) setLast(lead);
  const known = lead ?? last;
  return known?.id === id ? known : undefined;
}
