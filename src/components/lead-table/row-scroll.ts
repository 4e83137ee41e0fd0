import type { GridMeasure } from './use-grid-measure.js';
import { scrollScale } from './scroll-scale.js';
import type { ScrollScale } from './scroll-scale.js';

/** The view that rows scroll through: how large, at which scale. It knows nothing of where it stands. */
export interface RowScroll {
  readonly scroller: HTMLElement | null;
  readonly count: number;
  /** In pixels. */
  readonly rowHeight: number;
  /** The whole view in pixels, what lies under the header included. */
  readonly width: number;
  readonly height: number;
  readonly scale: ScrollScale;
  /** How many whole rows are in view. */
  readonly page: number;
  /** Scrolls no more than needed to bring a row into view. */
  readonly scrollTo: (index: number) => void;
}

/** How rows of any number scroll through a grid, under its header. */
export function rowScroll(
  count: number,
  { scroller, rowHeight, room: width, height, header }: GridMeasure,
): RowScroll {
  const viewport = Math.max(0, height - header);
  const scale = scrollScale(count * rowHeight, viewport);
  return {
    scroller,
    count,
    rowHeight,
    width,
    height,
    scale,
    page: Math.max(1, Math.floor(viewport / rowHeight)),
    scrollTo: (index) => scroller && scrollToRow(scroller, scale, index * rowHeight, viewport - rowHeight),
  };
}

/** Scrolls so that a row's top lies within the view's first `room` pixels, where it does not yet. */
function scrollToRow(scroller: HTMLElement, scale: ScrollScale, top: number, room: number): void {
  const from = scale.toRows(scroller.scrollTop);
  const target = Math.min(top, Math.max(top - room, from));
  if (target !== from) scroller.scrollTop = scale.toScroll(target);
}
