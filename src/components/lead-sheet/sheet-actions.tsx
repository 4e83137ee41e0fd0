'use client';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { RefusalReason } from '../../core/index.js';
import { isolated } from '../../locales/isolated.js';
import { useLeadActions, useMessages } from '../../react/index.js';
import type { LeadActionOffer } from '../../react/index.js';
import { useCommitEffect } from '../../react/use-commit-effect.js';
import { Icon } from '../icon/icon.js';
import { LeavingButton } from '../leaving-button.js';
import { ModalDialog } from '../modal-dialog.js';
import { TableNotice } from '../lead-table/table-notice.js';
import { useFormat } from '../use-format.js';
import { useLeadName } from '../use-lead-name.js';

/** What can be done with the lead now, and what cannot, with the reason. */
export function SheetActions({ leadId }: { leadId: string }): ReactElement | null {
  const words = useMessages().sheet;
  const { offers, act } = useLeadActions(leadId);
  const [asking, setAsking] = useState<LeadActionOffer>();
  const [section, setSection] = useState<HTMLElement | null>(null);
  useFocusKept(section);
  if (offers.length === 0) return null;
  const carryOut = ({ action }: LeadActionOffer) => {
    setAsking(undefined);
    act(action);
  };
  return (
    <section ref={setSection} aria-label={words.can}>
      <h3 tabIndex={-1}>{words.can}</h3>
      <PossibleActions
        offers={offers}
        onChoose={(offer) => (offer.destructive ? setAsking(offer) : carryOut(offer))}
      />
      <RefusedActions offers={offers} />
      <TableNotice leadId={leadId} nextOf={headingOf} />
      {asking && (
        <AskFirst
          offer={asking}
          leadId={leadId}
          returnTo={section?.querySelector('h3')}
          onConfirm={carryOut}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

interface PossibleActionsProps {
  offers: readonly LeadActionOffer[];
  onChoose: (offer: LeadActionOffer) => void;
}

function PossibleActions({ offers, onChoose }: PossibleActionsProps): ReactElement {
  const possible = offers.filter(({ decision }) => decision.ok);
  return (
    <div className="ll-sheet-actions">
      {possible.map((offer) => (
        <LeavingButton
          key={offer.action}
          nextOf={headingOf}
          data-part="action"
          data-tone={offer.destructive ? 'critical' : undefined}
          onClick={() => onChoose(offer)}
        >
          <Icon name={offer.icon} />
          {offer.label}
        </LeavingButton>
      ))}
    </div>
  );
}

/**
 * What is done is no more possible, and its button goes: the focus stays at the place. On another button a key held
 * down would do the next thing.
 */
function headingOf(button: HTMLElement): HTMLElement | null | undefined {
  return button.closest('section')?.querySelector('h3');
}

/** Where nothing is possible any more, the focus is on who it was possible for. */
function useFocusKept(section: HTMLElement | null): void {
  useCommitEffect(
    () => () => {
      const title = section?.closest('.ll-sheet')?.querySelector('h2');
      // Not before the question has gone as well: as long as it is open, nothing else takes the focus.
      if (section?.contains(document.activeElement)) queueMicrotask(() => title?.focus());
    },
    [section],
  );
}

function RefusedActions({ offers }: { offers: readonly LeadActionOffer[] }): ReactElement | null {
  const { sheet: words, actions } = useMessages();
  const format = useFormat();
  const headingId = useId();
  const refused = [...byReason(offers)];
  if (refused.length === 0) return null;
  return (
    <>
      <h4 id={headingId}>{words.cannot}</h4>
      <ul className="ll-sheet-refused" aria-labelledby={headingId}>
        {refused.map(([reason, labels]) => (
          <li key={reason} data-part="refused" data-reason={reason}>
            <strong>{format.list(labels)}</strong> {actions.refusals[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One reason is said once, however many actions it refuses. */
function byReason(offers: readonly LeadActionOffer[]): ReadonlyMap<RefusalReason, readonly string[]> {
  const reasons = new Map<RefusalReason, string[]>();
  for (const { label, decision } of offers) {
    if (decision.ok) continue;
    const { reason } = decision.refusal;
    reasons.set(reason, [...(reasons.get(reason) ?? []), label]);
  }
  return reasons;
}

interface AskFirstProps {
  offer: LeadActionOffer;
  leadId: string;
  returnTo: HTMLElement | null | undefined;
  onConfirm: (offer: LeadActionOffer) => void;
  onCancel: () => void;
}

/** The question before what cannot be taken back. Cancel comes first, and has the focus. */
function AskFirst({ offer, leadId, returnTo, onConfirm, onCancel }: AskFirstProps): ReactElement {
  const { actions: words, locale } = useMessages();
  const question = words.confirm(offer.label, isolated(useLeadName(leadId), locale));
  return (
    <ModalDialog label={question} returnTo={returnTo} onClose={onCancel}>
      <h2>{question}</h2>
      <p>{words.confirmNote}</p>
      <div className="ll-dialog-buttons">
        <button type="button" className="ll-button" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="button" className="ll-button" data-tone="critical" onClick={() => onConfirm(offer)}>
          {offer.label}
        </button>
      </div>
    </ModalDialog>
  );
}
