import type { KeyboardEvent } from 'react';
import { columnOf } from './grid-place.js';

/** What keys do to a column when its heading has the focus. */
export interface HeadingKeys {
  readonly resize: (index: number, width: number) => void;
  readonly move: (index: number, turn: 1 | -1) => void;
}

/** By how much one key makes a column narrower or wider. In pixels. */
const STEP = 16;

/** Shift and an arrow size the column, with Control as well they move it. Gives whether the key was used. */
export function headingKey(event: KeyboardEvent<HTMLElement>, { resize, move }: HeadingKeys): boolean {
  const { key, target, shiftKey, ctrlKey, metaKey } = event;
  if (!shiftKey || (key !== 'ArrowLeft' && key !== 'ArrowRight') || !(target instanceof Element))
    return false;
  const heading = target.closest('[role=columnheader]');
  if (!heading) return false;
  const isRtl = getComputedStyle(heading).direction === 'rtl';
  const turn = (key === 'ArrowRight') === isRtl ? -1 : 1;
  const index = columnOf(heading);
  if (ctrlKey || metaKey) move(index, turn);
  else resize(index, heading.getBoundingClientRect().width + turn * STEP);
  return true;
}
