'use client';
import type { RefObject } from 'react';
import { useCommitEffect } from '../react/use-commit-effect.js';

/**
 * Hands the focus on when an element goes that has it: a browser would drop it, and whoever works by key would stand
 * at the beginning of the page.
 */
export function useFocusLeft(
  left: RefObject<HTMLElement | null>,
  nextOf: (element: HTMLElement) => HTMLElement | null | undefined,
): void {
  useCommitEffect(() => {
    const element = left.current;
    return () => {
      if (element && element === document.activeElement) nextOf(element)?.focus({ preventScroll: true });
    };
  }, [left, nextOf]);
}
