'use client';
import { useEffect, useMemo } from 'react';
import { BulkDoor } from '../cache/index.js';
import type { LeadStore } from '../cache/index.js';
import type { Selection } from '../core/index.js';
import type { ViewSelection } from './lead-view-context.js';
import { useEvent } from './use-event.js';

/**
 * The view's act on many leads, and what it does to the selection: what was prepared for leads that are no
 * more chosen is forgotten; after an act only those that it did not bring to an end stay chosen.
 */
export function useBulk(store: LeadStore, { selection, setSelection }: ViewSelection): BulkDoor {
  const bulk = useMemo(() => new BulkDoor(store), [store]);
  const finish = useEvent((leftOf: (chosen: Selection) => Selection) => {
    const left = leftOf(selection);
    if (left !== selection) setSelection(left, 'bulk-action');
  });
  useEffect(() => bulk.onOver(finish), [bulk, finish]);
  useEffect(() => {
    const standing = bulk.getStanding();
    const isPrepared = standing.state === 'asking' || standing.state === 'ready';
    if (isPrepared && standing.selection !== selection) bulk.dismiss();
  }, [bulk, selection]);
  return bulk;
}
