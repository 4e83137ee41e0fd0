'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../../react/index.js';
import type { BulkAction } from '../../react/index.js';
import { BulkOffers } from './bulk-offers.js';
import { BulkOutcome } from './bulk-outcome.js';
import { BulkProgress } from './bulk-progress.js';
import { BulkQuestion } from './bulk-question.js';
import { announcementOf } from './bulk-words.js';
import { stageOf } from './stage-of.js';

interface BulkStageProps {
  bulk: BulkAction;
  size: number;
  /** Where it is written what is said aloud. */
  said: HTMLElement | null;
}

/** What a bar shows once somebody is chosen: what can be asked for, and each stage of an act. */
export function BulkStage({ bulk, size, said }: BulkStageProps): ReactElement {
  const words = useMessages();
  const news = announcementOf(bulk, words);
  const [told, tell] = useState(news);
  if (news !== undefined && news !== told) tell(news);
  return (
    <>
      <Stage bulk={bulk} size={size} />
      {said && createPortal(news ?? told, said)}
    </>
  );
}

function Stage({ bulk, size }: Pick<BulkStageProps, 'bulk' | 'size'>): ReactElement {
  const stage = stageOf(bulk);
  if (stage === 'question') return <BulkQuestion key={bulk.action} bulk={bulk} />;
  if (stage === 'progress') return <BulkProgress bulk={bulk} />;
  return stage === 'outcome' ? <BulkOutcome bulk={bulk} /> : <BulkOffers bulk={bulk} size={size} />;
}
