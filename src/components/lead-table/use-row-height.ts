'use client';
import { useLayoutEffect, useState } from 'react';

/** Until the style sheet has been asked, and where there is none. */
const FALLBACK = 40;

/**
 * The height of a row in pixels, as the style sheet has it (`--ll-row`): it differs by density and by width.
 * Both change the header's size, so that watching the header is enough.
 */
export function useRowHeight(header: HTMLElement | null): number {
  const [height, setHeight] = useState(FALLBACK);
  useLayoutEffect(() => {
    if (!header) return;
    const read = () => {
      const written = getComputedStyle(header).getPropertyValue('--ll-row');
      setHeight(Number.parseFloat(written) || FALLBACK);
    };
    read();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(header);
    return () => observer.disconnect();
  }, [header]);
  return height;
}
