'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import type { BulkAction } from '../../react/index.js';
import { BulkOffers } from './bulk-offers.js';
import { BulkOutcome } from './bulk-outcome.js';
import { BulkProgress } from './bulk-progress.js';
import { BulkQuestion } from './bulk-question.js';
import { announcementOf } from './bulk-words.js';
import { stageOf } from './stage-of.js';

/** What a bar shows once somebody is chosen: what can be asked for, and each stage of an act. */
export function BulkStage({ bulk, size }: { bulk: BulkAction; size: number }): ReactElement {
  const stage = stageOf(bulk);
  if (stage === 'question') return <BulkQuestion key={bulk.action} bulk={bulk} />;
  if (stage === 'progress') return <BulkProgress bulk={bulk} />;
  return stage === 'outcome' ? <BulkOutcome bulk={bulk} /> : <BulkOffers bulk={bulk} size={size} />;
}

/** What is said aloud of an act. */
export function BulkSaid({ bulk }: { bulk: BulkAction }): ReactElement {
  return <>{announcementOf(bulk, useMessages())}</>;
}
