import type { Phase } from '../../core/index.js';

const ring = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z';
const checked = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM12 6.2 7.1 11.6 4 8.5 5.2 7.3l1.9 1.8 3.7-4Z';

/** A circle drawn with this is dashed: eight dashes, the first at three o'clock. */
export const dashed = { radius: 6.25, width: 1.5, dashes: '2.7 2.21' } as const;

/**
 * The filled shapes of the phases in a square of 16, one path each. What is cut out runs against the outline,
 * so that the ground shows through, whatever its colour. `pending` is the dashed ring alone.
 */
export const pipShapes: { readonly [phase in Exclude<Phase, 'pending'>]: string } = {
  queued: `${ring}M8 8V4a4 4 0 0 1 4 4Z`,
  running: `${ring}M8 4a4 4 0 0 1 0 8Z`,
  engaged: `${ring}M8 8V4a4 4 0 1 1-4 4Z`,
  held: `${ring}M5.5 5.25h1.75v5.5H5.5ZM8.75 5.25h1.75v5.5H8.75Z`,
  problem:
    'M8 1.1a1.5 1.5 0 0 0-1.3.75L.7 12.4A1.5 1.5 0 0 0 2 14.65h12a1.5 1.5 0 0 0 1.3-2.25L9.3 1.85A1.5 1.5 0 0 0 8 1.1ZM7.15 5.5h1.7v4.25h-1.7ZM7.15 11h1.7v1.6h-1.7Z',
  finished: checked,
  won: checked,
  stopped: `${ring}M11.35 3.6 3.6 11.35l1.05 1.05L12.4 4.65Z`,
  suppressed: 'M5.1 1 1 5.1v5.8L5.1 15h5.8l4.1-4.1V5.1L10.9 1ZM4 7h8v2H4Z',
};

/** The shape of a word that the model does not know. */
export const unknownShape = `${ring}M8 6.5a1.5 1.5 0 0 1 0 3 1.5 1.5 0 0 1 0-3Z`;

/** The hands of a clock: what is shown may be out of date. */
export const clockShape = `${ring}M7.25 4.25h1.5v3.3l2.3 2.2-1 1.1-2.8-2.7Z`;
