'use client';
import { elementScroll, observeElementOffset, useVirtualizer } from '@tanstack/react-virtual';
import type { Range, Rect, Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useEvent } from '../../react/use-event.js';
import type { RowScroll } from './row-scroll.js';
import { usePainted } from './use-painted.js';

/**
 * Rows come and go by so many at once, and as many are drawn beyond each end of the view: what is kept and
 * computed for a list is a quarter of what it would be by the row, and a slow scroll is drawn a quarter as often.
 */
const BLOCK = 4;

/** A row to draw: which lead of the list, in which slot, and where. */
export interface VirtualRow {
  readonly index: number;
  /** Rows are recycled: the slot stays, its lead changes. */
  readonly slot: number;
  /** In pixels from the first row. */
  readonly top: number;
}

/**
 * How long a list has rested when its rows are put in order, in milliseconds. To put them in order moves elements,
 * which costs as much as to draw them: whoever scrolls notch by notch shall not pay it at each.
 */
const RESTED_MS = 500;

/**
 * The rows in view and a few around them, of a list of any length: from the top, as soon as the list rests;
 * while it scrolls in the order in which their slots stood, so that no element moves. Whoever asks is drawn anew
 * with every scroll.
 */
export function useVirtualRows(scroll: RowScroll): readonly VirtualRow[] {
  const { count, scale, rowHeight } = scroll;
  const virtualizer = useBlocks(scroll);
  const blocks = virtualizer.getVirtualItems();
  const offset = virtualizer.scrollOffset ?? 0;
  const shift = scale.toScroll(offset) - offset;
  // Two rows in one slot would lose one of them.
  const slots = BLOCK * Math.max(blocks.length, mostBlocks(scroll));
  const rows = blocks.flatMap((block) =>
    indicesOf(block.index, count).map((index) => ({
      index,
      slot: index % slots,
      top: index * rowHeight + shift,
    })),
  );
  const first = useFirstSlot(rows[0]?.slot ?? 0, virtualizer.isScrolling);
  const place = ({ slot }: VirtualRow): number => (slot - first + slots) % slots;
  return rows.sort((a, b) => place(a) - place(b));
}

/** The slot that stands first: that of the first row when the list last rested. The others follow, and begin again. */
function useFirstSlot(now: number, isScrolling: boolean): number {
  const [first, setFirst] = useState(now);
  if (!isScrolling && first !== now) setFirst(now);
  return isScrolling ? first : now;
}

/** How many blocks can be in view at once, in part at least, with one beyond each end. What lies under the heading is drawn as well. */
function mostBlocks({ height, rowHeight }: RowScroll): number {
  return Math.ceil(height / (rowHeight * BLOCK)) + 3;
}

/**
 * Away from the top always as many blocks: where there are fewer at times, rows are taken out and made again,
 * which costs several times what it costs to give a row another lead.
 */
function blocksAround({ startIndex, endIndex, count }: Range, most: number, beyond: number): number[] {
  const first = Math.max(0, startIndex - beyond);
  const last = Math.min(count - 1, first === 0 ? endIndex + beyond : first + most - 1);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function useBlocks(scroll: RowScroll) {
  const { scroller, count, rowHeight, scale } = scroll;
  // What lies beyond the view is nothing that the first paint should wait for.
  const beyond = usePainted() ? 1 : 0;
  // It listens once for as long as the grid lives, and the scale changes with the list.
  const toRows = useEvent((offset: number) => scale.toRows(offset));
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: Math.ceil(count / BLOCK),
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight * BLOCK,
    isScrollingResetDelay: RESTED_MS,
    rangeExtractor: (range) => blocksAround(range, mostBlocks(scroll), beyond),
    scrollToFn: (offset, options, instance) => elementScroll(scale.toScroll(offset), options, instance),
    observeElementOffset: (instance, tell) =>
      observeElementOffset(
        instance,
        whileItMoves(scroller, (offset, isScrolling) => tell(toRows(offset), isScrolling)),
      ),
    ...useKnownRect(scroll),
  });
  useSameRows(virtualizer, scroll);
  return virtualizer;
}

/** The rows in view stay there when rows become higher or lower, and when the list outgrows what can be laid out. */
function useSameRows(virtualizer: Virtualizer<HTMLElement, HTMLElement>, scroll: RowScroll): void {
  const { scroller, rowHeight, scale } = scroll;
  const { factor } = scale;
  const drawn = useRef({ rowHeight, factor });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { rowHeight, factor };
    if (before.rowHeight !== rowHeight) virtualizer.measure();
    else if (before.factor === factor) return;
    const offset = ((virtualizer.scrollOffset ?? 0) / before.rowHeight) * rowHeight;
    scroller?.scrollTo({ top: offset / factor, behavior: 'instant' });
  }, [virtualizer, scroller, rowHeight, factor]);
}

/** The rows of a block; the last one may be short of some. */
function indicesOf(block: number, count: number): readonly number[] {
  const length = Math.min(BLOCK, count - block * BLOCK);
  return Array.from({ length }, (_, place) => block * BLOCK + place);
}

type TellRect = (rect: Rect) => void;

/** The size of the view is known here already: to have it measured once more would lay the page out once more. */
function useKnownRect({ width, height }: RowScroll): {
  readonly initialRect: Rect;
  readonly observeElementRect: (instance: unknown, tell: TellRect) => () => void;
} {
  const told = useRef<TellRect>(undefined);
  const rect = { width, height };
  useLayoutEffect(() => told.current?.({ width, height }), [width, height]);
  return {
    initialRect: rect,
    observeElementRect: (_instance, tell) => {
      told.current = tell;
      tell(rect);
      return () => {
        told.current = undefined;
      };
    },
  };
}

type TellOffset = (offset: number, isScrolling: boolean) => void;

/**
 * The timer that ends a scroll may find a new offset before the event of that offset has come. It is no end
 * then: told as one it would be drawn after the next paint, and the event, which tells nothing new any more,
 * would not help. The view would be blank for a frame. Nor is it where a grid stands while it is hidden: it has
 * no offset then, and gets back the one it had without an event.
 */
function whileItMoves(scroller: HTMLElement | null, tell: TellOffset): TellOffset {
  let last = scroller?.scrollTop ?? 0;
  return (offset, isScrolling) => {
    if (scroller?.clientHeight === 0) return tell(last, false);
    const hasMoved = offset !== last;
    last = offset;
    tell(offset, isScrolling || hasMoved);
  };
}
