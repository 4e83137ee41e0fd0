'use client';
import { useEffect } from 'react';
import { BulkDoor } from '../cache/index.js';
import { useViewParts, useViewSelection } from './lead-view-context.js';

/** The view's act on many leads. What was prepared for leads that are no more chosen is forgotten. */
export function useBulkDoor(): BulkDoor {
  const door = useViewParts().bulk.open(BulkDoor);
  const { selection } = useViewSelection();
  useEffect(() => {
    const standing = door.getStanding();
    const isPrepared = standing.state === 'asking' || standing.state === 'ready';
    if (isPrepared && standing.selection !== selection) door.dismiss();
  }, [door, selection]);
  return door;
}
