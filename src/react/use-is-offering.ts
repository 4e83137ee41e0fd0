'use client';
import { useSyncExternalStore } from 'react';
import { useViewParts } from './lead-view-context.js';
import { useCommitEffect } from './use-commit-effect.js';

/** Whether a bar of this view shows how many leads are chosen: what else shows it can be left out. */
export function useIsOffering(): boolean {
  const { bulk } = useViewParts();
  return useSyncExternalStore(bulk.onOfferingChange, bulk.isOffering, () => false);
}

/** Says that one is such a bar, as long as it is on screen. */
export function useOffering(): void {
  const { bulk } = useViewParts();
  useCommitEffect(() => bulk.offer(), [bulk]);
}
