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
  readonly measure: GridMeasure;
}

/**
 * Measures a grid. Density and width change the size of its header or of itself: both are watched. Nothing is
 * measured while rows are drawn: each look at a size would have the browser lay the page out once more.
 */
export function useGridMeasure(): MeasuredGrid {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const headerRef = useRef<HTMLDivElement>(null);
  const [measure, setMeasure] = useState(unknown);
  // Once: a grid keeps both elements as long as it lives.
  useLayoutEffect(() => {
    const { current: scroller } = scrollerRef;
    const { current: header } = headerRef;
    if (!scroller || !header) return;
    const read = () => {
      const next = measureOf(scroller, header);
      setMeasure((known) => (isSame(known, next) ? known : next));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(header);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, []);
  return { scrollerRef, headerRef, measure };
}

function measureOf(scroller: HTMLElement, header: HTMLElement): GridMeasure {
  const written = getComputedStyle(header).getPropertyValue('--ll-row');
  const rowHeight = Number.parseFloat(written) || unknown.rowHeight;
  const { clientWidth: room, clientHeight: height } = scroller;
  return { scroller, rowHeight, room, height, header: header.offsetHeight };
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
