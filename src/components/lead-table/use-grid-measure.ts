'use client';
import { useLayoutEffect, useState } from 'react';

/** What the style sheet and the room around it make of a grid. In pixels. */
export interface GridMeasure {
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
const unknown: GridMeasure = { rowHeight: 40, room: 0, height: 0, header: 0 };

/**
 * Measures a grid. Density and width change the size of its header or of itself: both are watched. Nothing is
 * measured while rows are drawn: each look at a size would have the browser lay the page out once more.
 */
export function useGridMeasure(scroller: HTMLElement | null, header: HTMLElement | null): GridMeasure {
  const [measure, setMeasure] = useState(unknown);
  useLayoutEffect(() => {
    if (!scroller || !header) return;
    const read = () => {
      const written = getComputedStyle(header).getPropertyValue('--ll-row');
      const rowHeight = Number.parseFloat(written) || unknown.rowHeight;
      const { clientWidth: room, clientHeight: height } = scroller;
      const next = { rowHeight, room, height, header: header.offsetHeight };
      setMeasure((known) => (isSame(known, next) ? known : next));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(header);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller, header]);
  return measure;
}

function isSame(a: GridMeasure, b: GridMeasure): boolean {
  return a.rowHeight === b.rowHeight && a.room === b.room && a.height === b.height && a.header === b.header;
}
