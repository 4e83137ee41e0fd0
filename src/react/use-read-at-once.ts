'use client';
import { useEffect, useLayoutEffect } from 'react';

/** On a server nothing is laid out, and React would say so. */
const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Begins to read in the very commit that asks for something new. The hook that watches what is read begins
 * after the next paint: what a fast backend or the memory answers would be shown one or two frames later, with a
 * skeleton in between.
 */
export function useReadAtOnce(read: () => void, deps: readonly unknown[]): void {
  // The caller says on what its reading depends, as with an effect of its own.
  useCommitEffect(read, deps);
}
