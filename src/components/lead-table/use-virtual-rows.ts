'use client';
import { elementScroll, observeElementOffset, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { RowScroll } from './row-scroll.js';

const OVERSCAN = 6;

/** A row to draw: which lead of the list, in which slot, and where. */
export interface VirtualRow {
  readonly index: number;
  /** Rows are recycled: the slot stays, its lead changes. */
  readonly slot: number;
  /** In pixels from the first row. */
  readonly top: number;
}

/**
 * The rows in view and a few around them, of a list of any length: from the top; while the list scrolls in
 * the order of their slots, so that no element moves. Whoever asks is drawn anew with every scroll.
 */
export function useVirtualRows({
  scroller,
  count,
  rowHeight,
  height,
  scale,
}: RowScroll): readonly VirtualRow[] {
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollToFn: (offset, options, instance) => elementScroll(scale.toScroll(offset), options, instance),
    observeElementOffset: (instance, tell) =>
      observeElementOffset(
        instance,
        whileItMoves(scroller?.scrollTop ?? 0, (offset, isScrolling) =>
          tell(scale.toRows(offset), isScrolling),
        ),
      ),
  });
  const items = virtualizer.getVirtualItems();
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const offset = virtualizer.scrollOffset ?? 0;
  const shift = scale.toScroll(offset) - offset;
  // What lies under the heading is drawn as well; two rows in one slot would lose one of them.
  const slots = Math.max(items.length, Math.ceil(height / rowHeight) + 1 + 2 * OVERSCAN);
  const rows = items.map(({ index, start }) => ({ index, slot: index % slots, top: start + shift }));
  return virtualizer.isScrolling ? rows.sort((a, b) => a.slot - b.slot) : rows;
}

type TellOffset = (offset: number, isScrolling: boolean) => void;

/**
 * The timer that ends a scroll may find a new offset before the event of that offset has come. It is no end
 * then: told as one it would be drawn after the next paint, and the event, which tells nothing new any more,
 * would not help. The view would be blank for a frame.
 */
function whileItMoves(from: number, tell: TellOffset): TellOffset {
  let last = from;
  return (offset, isScrolling) => {
    const hasMoved = offset !== last;
    last = offset;
    tell(offset, isScrolling || hasMoved);
  };
}
