'use client';
import { useId, useImperativeHandle, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { PresentedLead } from '../../core/index.js';
import { isHidden, leadName, useMessages, useReadLead } from '../../react/index.js';
import { useViewParts } from '../../react/lead-view-context.js';
import { classNames } from '../class-names.js';
import type { LeadSheetProps } from './lead-sheet-props.js';
import { SheetBody } from './sheet-body.js';
import { SheetHeader } from './sheet-header.js';
import { useSheetKeys } from './use-sheet-keys.js';

export interface SheetProps extends LeadSheetProps {
  /** Gets the panel's element. */
  frame?: Ref<HTMLDivElement>;
}

/** The panel of a lead, loaded when the first is opened. */
export function Sheet(props: SheetProps): ReactElement {
  const { frame, leadId, onClose, onNext, onPrevious, ownerName, onFix, className, ...rest } = props;
  const words = useMessages().sheet;
  const { state, lead } = useReadLead(leadId);
  const known = useLastKnown(leadId, lead);
  const { modelFor } = useViewParts();
  // By a fact that came, or because nobody has it any more.
  const isThere = lead !== undefined && !isHidden(modelFor(lead.lead), lead.lead);
  const titleId = useId();
  const [sheet, setSheet] = useState<HTMLDivElement | null>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(frame, () => sheet, [sheet]);
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
      data-state={known && !isThere ? 'deleted' : state}
    >
      <SheetHeader titleId={titleId} name={name} {...{ leadId, onClose, onNext, onPrevious }} />
      {known && !isThere && state !== 'loading' && (
        <p className="ll-sheet-note" role="status">
          {words.deleted}
        </p>
      )}
      {known ? (
        <SheetBody lead={known} isLive={isThere} ownerName={ownerName} onFix={onFix} />
      ) : (
        <p className="ll-sheet-note" role="status">
          {state === 'loading' ? words.loading : words.gone}
        </p>
      )}
    </div>
  );
}

/** The lead as it was last known: a page that is read again without it must not empty the panel. */
function useLastKnown(id: string, lead: PresentedLead | undefined): PresentedLead | undefined {
  const [last, setLast] = useState(lead);
  if (lead && lead !== last) setLast(lead);
  const known = lead ?? last;
  return known?.id === id ? known : undefined;
}
