'use client';
import { useEffect, useMemo } from 'react';
import type { LeadStore } from '../cache/index.js';
import type { Selection } from '../core/index.js';
import { BulkPlace } from './bulk-place.js';
import type { ViewSelection } from './lead-view-context.js';
import { useEvent } from './use-event.js';

/** The view's place for its act on many leads. After it only those that it did not bring to an end stay chosen. */
export function useBulkPlace(store: LeadStore, { selection, setSelection }: ViewSelection): BulkPlace {
  const place = useMemo(() => new BulkPlace(store), [store]);
  const finish = useEvent((leftOf: (chosen: Selection) => Selection) => {
    const left = leftOf(selection);
    if (left !== selection) setSelection(left, 'bulk-action');
  });
  useEffect(() => place.onOver(finish), [place, finish]);
  return place;
}
