'use client';
import { elementScroll, observeElementOffset, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import { scrollScale } from './scroll-scale.js';
import type { ScrollScale } from './scroll-scale.js';

const OVERSCAN = 6;

/** A row to draw: which lead of the list, in which slot, and where. */
export interface VirtualRow {
  readonly index: number;
  /** Rows are recycled: the slot stays, its lead changes. */
  readonly slot: number;
  /** In pixels from the first row. */
  readonly top: number;
}

export interface VirtualRows {
  /** From the top; while the list scrolls in the order of their slots, so that no element moves. */
  readonly rows: readonly VirtualRow[];
  /** The height of all rows, in pixels, as far as a browser can scroll. */
  readonly height: number;
  /** How many whole rows are in view. */
  readonly page: number;
  /** Scrolls no more than needed to bring a row into view. */
  readonly scrollTo: (index: number) => void;
}

interface Options {
  readonly scroller: HTMLElement | null;
  readonly header: HTMLElement | null;
  readonly count: number;
  readonly rowHeight: number;
  readonly onRange: (first: number, last: number) => void;
}

/** The rows in view and a few around them, of a list of any length. */
export function useVirtualRows({ scroller, header, count, rowHeight, onRange }: Options): VirtualRows {
  const viewport = Math.max(0, (scroller?.clientHeight ?? 0) - (header?.offsetHeight ?? 0));
  const scale = scrollScale(count * rowHeight, viewport);
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
  useRange(items[0]?.index ?? 0, items.at(-1)?.index ?? -1, onRange);
  const offset = virtualizer.scrollOffset ?? 0;
  const shift = scale.toScroll(offset) - offset;
  // What lies under the heading is drawn as well; two rows in one slot would lose one of them.
  const slots = Math.max(
    items.length,
    Math.ceil((scroller?.clientHeight ?? 0) / rowHeight) + 1 + 2 * OVERSCAN,
  );
  const rows = items.map(({ index, start }) => ({ index, slot: index % slots, top: start + shift }));
  return {
    rows: virtualizer.isScrolling ? rows.sort((a, b) => a.slot - b.slot) : rows,
    height: scale.height,
    page: Math.max(1, Math.floor(viewport / rowHeight)),
    scrollTo: (index) => scroller && scrollToRow(scroller, scale, index * rowHeight, viewport - rowHeight),
  };
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

/** Scrolls so that a row's top lies within the view's first `room` pixels, where it does not yet. */
function scrollToRow(scroller: HTMLElement, scale: ScrollScale, top: number, room: number): void {
  const from = scale.toRows(scroller.scrollTop);
  const target = Math.min(top, Math.max(top - room, from));
  if (target !== from) scroller.scrollTop = scale.toScroll(target);
}

/** Tells which rows are drawn, whenever it changes. */
function useRange(first: number, last: number, onRange: Options['onRange']): void {
  useEffect(() => {
    if (last >= first) onRange(first, last);
  }, [first, last, onRange]);
}
