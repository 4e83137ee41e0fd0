'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import { own, useMessages } from '../../react/index.js';
import { useViewParts } from '../../react/lead-view-context.js';
import { SubstatusDetails } from '../substatus-info/substatus-details.js';
import { useFormat } from '../use-format.js';
import type { LeadSheetProps } from './lead-sheet-props.js';
import { SheetActions } from './sheet-actions.js';
import { SheetContact } from './sheet-contact.js';
import { SheetHistory } from './sheet-history.js';

export interface SheetBodyProps extends Pick<LeadSheetProps, 'ownerName' | 'onFix'> {
  lead: PresentedLead;
  /** Whether it is still there: a lead that is gone is shown, and nothing is offered. */
  isLive: boolean;
}

/** What is known of a lead. */
export function SheetBody({ lead, isLive, ownerName, onFix }: SheetBodyProps): ReactElement {
  const words = useMessages().sheet;
  const { modelFor } = useViewParts();
  const model = modelFor(lead.lead);
  const headingId = useId();
  return (
    <div className="ll-sheet-body">
      <section aria-label={words.status}>
        <SubstatusDetails lead={lead} model={model} headingId={headingId} onFix={onFix}>
          <WhyStatus lead={lead} model={model} />
        </SubstatusDetails>
      </section>
      {isLive && <SheetActions key={lead.id} leadId={lead.id} />}
      <SheetContact lead={lead.lead} ownerName={ownerName} />
      <SheetHistory leadId={lead.id} ownerName={ownerName} />
    </div>
  );
}

/** The fact that decided the status, in words and when. */
function WhyStatus({ lead, model }: { lead: PresentedLead; model: StatusModel }): ReactElement | null {
  const { sheet: words, events } = useMessages();
  const format = useFormat();
  const { because } = lead;
  if (!own(model.statuses, lead.status)) return null;
  const text = because && `${own(events, because.type) ?? because.type}, ${format.dateTime(because.at)}`;
  return (
    <p className="ll-sheet-why" data-part="because">
      {text === undefined ? words.whyUnknown : words.why(text)}
    </p>
  );
}
