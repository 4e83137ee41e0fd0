'use client';
import { useLayoutEffect, useRef } from 'react';
import type { LeadWindow } from '../../react/index.js';
import { useViewQuery } from '../../react/lead-view-context.js';
import { useEvent } from '../../react/use-event.js';

/**
 * Shows another list from its top as soon as its rows are there: a place in the list before says nothing of this
 * one, and nothing there has been read.
 */
export function useFromTop({ isPrevious }: LeadWindow, toTop: () => void): void {
  const { query } = useViewQuery();
  const shown = useRef(query);
  const go = useEvent(toTop);
  useLayoutEffect(() => {
    if (isPrevious || shown.current === query) return;
    shown.current = query;
    go();
  }, [isPrevious, query, go]);
}
