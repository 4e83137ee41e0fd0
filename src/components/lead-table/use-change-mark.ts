'use client';
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { PresentedLead } from '../../core/index.js';
import { useCommitEffect } from '../../react/use-commit-effect.js';

/** So long is a change marked, in milliseconds. */
const MARKED_MS = 1600;

/** Either of the elements that a badge stands in. */
type Marked = HTMLButtonElement & HTMLSpanElement;

type Shown = Pick<PresentedLead, 'id' | 'status' | 'substatus'>;

/**
 * Marks the element with this ref for a moment when the status of its lead changes; another lead in its place is no
 * change. The mark is put on past React, and ends by a timer: an animation that ends by itself, on many rows at once,
 * is looked at with every frame, also when it is over.
 */
export function useChangeMark({ id, status, substatus }: Shown): RefObject<Marked | null> {
  const marked = useRef<Marked>(null);
  const shown = `${status} ${substatus ?? ''}`;
  const seen = useRef<readonly string[]>([]);
  useCommitEffect(() => {
    const mark = (isChanged: boolean): void =>
      void marked.current?.toggleAttribute('data-changed', isChanged);
    const [before, shownBefore] = seen.current;
    mark(before === id && shownBefore !== shown);
    seen.current = [id, shown];
    const timer = setTimeout(mark, MARKED_MS, false);
    return () => clearTimeout(timer);
  }, [id, shown]);
  return marked;
}
