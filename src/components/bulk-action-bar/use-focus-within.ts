'use client';
import { useLayoutEffect, useRef } from 'react';

/**
 * What was pressed goes with the stage that it stood in: whoever had the focus there gets it in the next stage,
 * on what is to be read first.
 */
export function useFocusWithin(bar: HTMLElement | null, stage: string): void {
  const shown = useRef(stage);
  useLayoutEffect(() => {
    if (!bar || shown.current === stage) return;
    shown.current = stage;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body || bar.contains(activeElement);
    if (isLost) bar.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [bar, stage]);
}
