'use client';
import type { ReactElement } from 'react';
import type { Messages } from '../../locales/index.js';
import { useLeadReader, useMessages } from '../../react/index.js';
import type { BulkAction } from '../../react/index.js';
import { scrollable } from '../scrollable.js';

type Outcome = NonNullable<BulkAction['report']>['outcomes'][number];

/** So many can be read; who wants them all exports them. */
const MOST = 100;

/** Why it did not come true, lead by lead. */
export function BulkReasons({ outcomes }: { outcomes: readonly Outcome[] }): ReactElement {
  const words = useMessages();
  const leads = useLeadReader();
  return (
    <>
      <ul className="ll-bulk-reasons" data-part="reasons" aria-label={words.bulk.why} {...scrollable}>
        {outcomes.slice(0, MOST).map((outcome) => (
          <li key={outcome.id} data-result={outcome.result}>
            <strong dir="auto">{leads.name(outcome.id) ?? outcome.id}</strong> {reasonOf(outcome, words)}
          </li>
        ))}
      </ul>
      {outcomes.length > MOST && <p className="ll-bulk-note">{words.bulk.onlyFirst(MOST)}</p>}
    </>
  );
}

function reasonOf(outcome: Outcome, { actions, errors, bulk }: Messages): string {
  if (outcome.result === 'refused') return actions.refusals[outcome.refusal.reason];
  if (outcome.result === 'failed') return errors[outcome.error.kind];
  return outcome.result === 'not-attempted' ? bulk.notAttempted(1) : '';
}
