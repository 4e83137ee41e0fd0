'use client';
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** What the style sheet and the room around it make of a grid. In pixels. */
export interface GridMeasure {
  /** The element that scrolls; null before there is one. */
  readonly scroller: HTMLElement | null;
  /** The height of a row (`--ll-row`): it differs by density and by width. */
  readonly rowHeight: number;
  /** The width that can be seen; 0 before it is known. */
  readonly room: number;
  /** The height of the grid, its header included; 0 before it is known. */
  readonly height: number;
  /** The height of its header. */
  readonly header: number;
}

/** Until the style sheet has been asked, and where there is none. */
const unknown: GridMeasure = { scroller: null, rowHeight: 40, room: 0, height: 0, header: 0 };

export interface MeasuredGrid {
  readonly scrollerRef: RefObject<HTMLDivElement | null>;
  readonly headerRef: RefObject<HTMLDivElement | null>;
  /** Of an element that is as high as a row. */
  readonly rowRef: RefObject<HTMLDivElement | null>;
  readonly measure: GridMeasure;
}

/**
 * Measures a grid, again whenever it, its header or the height of a row changes; while it is hidden it keeps its
 * size, or its rows would go and the place it was scrolled to with them. Nothing is measured while rows are
 * drawn: each look at a size would have the browser lay the page out once more.
 */
export function useGridMeasure(): MeasuredGrid {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const headerRef = useRef<HTMLDivElement>(null);
  const rowRef = useRef<HTMLDivElement>(null);
  const [measure, setMeasure] = useState(unknown);
  // Once: a grid keeps its elements as long as it lives.
  useLayoutEffect(() => {
    const { current: scroller } = scrollerRef;
    const { current: header } = headerRef;
    const { current: row } = rowRef;
    if (!scroller || !header || !row) return;
    const read = () => {
      const next = measureOf(scroller, header, row);
      setMeasure((known) => (isSame(known, next) || isHidden(known, next) ? known : next));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(header);
    observer.observe(scroller);
    observer.observe(row);
    return () => observer.disconnect();
  }, []);
  return { scrollerRef, headerRef, rowRef, measure };
}

function measureOf(scroller: HTMLElement, header: HTMLElement, row: HTMLElement): GridMeasure {
  const rowHeight = Number.parseFloat(getComputedStyle(row).height) || unknown.rowHeight;
  const { clientWidth: room, clientHeight: height } = scroller;
  return { scroller, rowHeight, room, height, header: header.offsetHeight };
}

function isHidden(known: GridMeasure, next: GridMeasure): boolean {
  return known.height > 0 && next.height === 0;
}

function isSame(a: GridMeasure, b: GridMeasure): boolean {
  return (
    a.scroller === b.scroller &&
    a.rowHeight === b.rowHeight &&
    a.room === b.room &&
    a.height === b.height &&
    a.header === b.header
  );
}
