/** Firefox lays out no more than about 17.9 million pixels, Chromium 33.5; beyond it rows cannot be reached. */
export const MAX_HEIGHT = 15_000_000;

/** How rows of any number fit into what a browser can scroll. All in pixels. */
export interface ScrollScale {
  /** The height to lay out. */
  readonly height: number;
  /** How far the rows go for a pixel of the scroll. */
  readonly factor: number;
  /** From the browser's scroll offset to the place among all rows. */
  readonly toRows: (scrollTop: number) => number;
  /** And back. */
  readonly toScroll: (offset: number) => number;
}

/** As it is up to the limit; squeezed evenly beyond it, so that both ends are reached. */
export function scrollScale(total: number, viewport: number): ScrollScale {
  const height = Math.min(total, MAX_HEIGHT);
  const factor = height > viewport ? (total - viewport) / (height - viewport) : 1;
  return {
    height,
    factor,
    toRows: (scrollTop) => scrollTop * factor,
    toScroll: (offset) => offset / factor,
  };
}
