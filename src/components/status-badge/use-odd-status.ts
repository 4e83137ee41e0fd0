'use client';
import { useContext, useEffect } from 'react';
import type { StatusModel } from '../../core/index.js';
import { oddStatus, useLeadlight, ViewPartsContext } from '../../react/index.js';

/** Tells the host of a word or look that a badge had to guess. Within a `LeadView`, the view tells. */
export function useOddStatus(model: StatusModel, status: string, substatus: string | undefined): void {
  const { report } = useLeadlight();
  const isTold = useContext(ViewPartsContext) !== undefined;
  useEffect(() => {
    if (!isTold) for (const odd of oddStatus(model, status, substatus)) report(odd);
  }, [isTold, model, status, substatus, report]);
}
