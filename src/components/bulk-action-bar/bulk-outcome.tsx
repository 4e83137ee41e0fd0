'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import type { BulkAction } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { LeavingButton } from '../leaving-button.js';
import { BulkReasons } from './bulk-reasons.js';
import { actionLabel, totalsText, undoneText } from './bulk-words.js';
import { controlBefore } from './control-before.js';
import { UndoButton } from './undo-button.js';

/** What came of an act: in numbers, for each lead, and what can be done about it. */
export function BulkOutcome({ bulk }: { bulk: BulkAction }): ReactElement {
  const words = useMessages();
  const { report, undone, retryable, dismiss, error, state } = bulk;
  const [isDetailed, setDetailed] = useState(false);
  const told = state === 'undone' ? undone : report;
  const unfinished = told?.outcomes.filter(({ result }) => result !== 'done') ?? [];
  const hasReasons = unfinished.length > 0;
  return (
    <div className="ll-bulk-outcome" role="group" aria-label={words.bulk.report(actionLabel(bulk))}>
      <div className="ll-bulk-line">
        <p data-first tabIndex={-1} data-part="totals">
          <strong>{actionLabel(bulk)}</strong> <OutcomeText bulk={bulk} />
        </p>
        {hasReasons && <WhyButton isOpen={isDetailed} onToggle={() => setDetailed(!isDetailed)} />}
        {retryable > 0 && state === 'over' && (
          <button type="button" className="ll-button" data-part="retry" onClick={() => bulk.retry('failed')}>
            <Icon name="rotate-cw" />
            {words.bulk.retry(retryable)}
          </button>
        )}
        <UndoButton bulk={bulk} />
        <LeavingButton
          nextOf={controlBefore}
          data-look="icon"
          aria-label={words.bulk.close}
          onClick={dismiss}
        >
          <Icon name="x" />
        </LeavingButton>
      </div>
      {error && <p data-part="error">{words.errors[error.kind]}</p>}
      {isDetailed && hasReasons && <BulkReasons outcomes={unfinished} />}
    </div>
  );
}

function WhyButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }): ReactElement {
  const words = useMessages().bulk;
  return (
    <button
      type="button"
      className="ll-button"
      data-look="quiet"
      data-part="why"
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      {words.why}
      <Icon name="chevron-down" />
    </button>
  );
}

function OutcomeText({ bulk: { state, report, undone } }: { bulk: BulkAction }): ReactElement | null {
  const words = useMessages().bulk;
  if (state === 'undone' && undone) return <>{undoneText(undone.totals, words)}</>;
  return report ? <>{totalsText(report.totals, words)}</> : null;
}
