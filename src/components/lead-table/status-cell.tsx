'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import type { FirstMessages } from '../../locales/index.js';
import { own } from '../../react/index.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import { HiddenText } from '../substatus-info/hidden-text.js';
import { canExplain, shortExplanation } from '../substatus-info/short-explanation.js';
import { useChangeMark } from './use-change-mark.js';

export interface StatusCellProps {
  lead: PresentedLead;
  model: StatusModel;
  isOpen: boolean;
  words: FirstMessages['actions'];
}

/** A lead's badge, marked for a moment when it changes before one's eyes, and what is under way. */
export function StatusCell({ lead, model, isOpen, words }: StatusCellProps): ReactElement {
  const { status, substatus, also, predicted } = lead;
  const badge = (
    <StatusBadge model={model} status={status} substatus={substatus} also={also} pending={predicted} />
  );
  const mark = useChangeMark(lead);
  const reasonId = useId();
  const reason = shortExplanation(model, lead);
  const underWay = wordForWish(model, lead, words);
  return (
    <>
      {canExplain(model, lead) ? (
        <button
          ref={mark}
          type="button"
          className="ll-why"
          data-part="why"
          tabIndex={-1}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          aria-describedby={reason && reasonId}
          data-state={isOpen ? 'open' : 'closed'}
        >
          {badge}
        </button>
      ) : (
        <span ref={mark}>{badge}</span>
      )}
      <HiddenText id={reasonId} text={reason} />
      {underWay && (
        <span className="ll-under-way" data-part="under-way">
          {underWay}
        </span>
      )}
    </>
  );
}

/** A wish that cannot be shown as a status is named beside the badge: "Pause…". */
function wordForWish(
  model: StatusModel,
  { pending, predicted }: PresentedLead,
  words: FirstMessages['actions'],
): string | undefined {
  const action = pending.at(-1)?.action;
  if (action === undefined || predicted) return undefined;
  return words.pending(own(model.actions, action)?.label ?? action);
}
