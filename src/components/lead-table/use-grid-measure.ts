'use client';
import { useLayoutEffect, useState } from 'react';

/** What the style sheet and the room around it make of a grid. In pixels. */
export interface GridMeasure {
  /** The height of a row (`--ll-row`): it differs by density and by width. */
  readonly rowHeight: number;
  /** The width that can be seen; 0 before it is known. */
  readonly room: number;
}

/** Until the style sheet has been asked, and where there is none. */
const unknown: GridMeasure = { rowHeight: 40, room: 0 };

/** Measures a grid. Density and width change the size of its header or of itself: both are watched. */
export function useGridMeasure(scroller: HTMLElement | null, header: HTMLElement | null): GridMeasure {
  const [measure, setMeasure] = useState(unknown);
  useLayoutEffect(() => {
    if (!scroller || !header) return;
    const read = () => {
      const written = getComputedStyle(header).getPropertyValue('--ll-row');
      const rowHeight = Number.parseFloat(written) || unknown.rowHeight;
      const room = scroller.clientWidth;
      setMeasure((known) =>
        known.rowHeight === rowHeight && known.room === room ? known : { rowHeight, room },
      );
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
