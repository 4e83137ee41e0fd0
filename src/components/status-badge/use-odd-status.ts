'use client';
import { useContext, useEffect, useMemo } from 'react';
import type { Report, StatusModel } from '../../core/index.js';
import { oddStatus, useLeadlight, ViewPartsContext } from '../../react/index.js';

const nothing: readonly Report[] = [];

/** Tells the host of a word or look that a badge had to guess. Within a `LeadView`, the view tells. */
export function useOddStatus(model: StatusModel, status: string, substatus: string | undefined): void {
  const { report } = useLeadlight();
  const isTold = useContext(ViewPartsContext) !== undefined;
  const odd = useMemo(
    () => (isTold ? nothing : oddStatus(model, status, substatus)),
    [isTold, model, status, substatus],
  );
  useEffect(() => {
    for (const one of odd) report(one);
  }, [odd, report]);
}
