import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { positionOf } from './use-grid-focus.js';
import type { GridFocus } from './use-grid-focus.js';
import type { FloatingParts, RowTarget } from './use-floating-parts.js';
import type { RowSelection } from './use-row-selection.js';

export interface GridHandlers {
  onClick: (event: MouseEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onPointerOver: (event: PointerEvent<HTMLElement>) => void;
  onPointerOut: (event: PointerEvent<HTMLElement>) => void;
  onScroll: () => void;
}

/** The grid listens for all its rows: a row has no handler of its own. */
export function gridHandlers(focus: GridFocus, selection: RowSelection, parts: FloatingParts): GridHandlers {
  return {
    onFocus: ({ target }) => focus.onFocus(target),
    onScroll: parts.closeAll,
    onClick: (event) => {
      // A click that no pointer made counts none.
      const part = partAt(event.target, event.detail === 0);
      if (part?.name === 'select') selection.toggle(part.target.index, event.shiftKey);
      if (part?.name === 'menu') parts.toggleMenu(part.target);
      if (part?.name === 'why') parts.why.toggle(part.target);
    },
    onPointerOver: (event) => {
      const part = partAt(event.target);
      if (part?.name === 'why' && event.pointerType === 'mouse' && !parts.menu) parts.why.enter(part.target);
    },
    onPointerOut: (event) => {
      if (partAt(event.target)?.name === 'why') parts.why.leave();
    },
    onKeyDown: (event) => {
      if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        selection.selectLoaded();
      } else if (event.key === 'Escape') {
        leaveWidget(event.target);
      } else if (!pressCell(event, selection)) {
        focus.onKey(event);
      }
    },
  };
}

/** From a widget back to its cell. */
function leaveWidget(target: EventTarget): void {
  if (!(target instanceof Element) || target.matches('[data-column-index]')) return;
  target.closest<HTMLElement>('[data-column-index]')?.focus();
}

/** Space chooses the row, Enter uses the cell's widget. Gives whether the key was one of these. */
function pressCell(event: KeyboardEvent<HTMLElement>, selection: RowSelection): boolean {
  const { key, target, shiftKey } = event;
  const isSpace = key === ' ';
  if (!isSpace && key !== 'Enter' && key !== 'F2') return false;
  // A widget that has the focus itself is pressed by the browser.
  if (!(target instanceof HTMLElement) || target.closest('button, input')) return true;
  event.preventDefault();
  const row = positionOf(target)?.row;
  if (isSpace && row !== undefined && row >= 0) selection.toggle(row, shiftKey);
  else target.querySelector<HTMLElement>('button, input')?.click();
  return true;
}

interface Part {
  readonly name: string;
  readonly target: RowTarget;
}

/** The part of a row that an event happened in. */
function partAt(target: EventTarget, byKey = false): Part | undefined {
  const anchor = target instanceof Element ? target.closest('[data-part]:is(button, input)') : null;
  const row = anchor?.closest('[data-lead]');
  const name = anchor?.getAttribute('data-part');
  const id = row?.getAttribute('data-lead');
  if (!(anchor instanceof HTMLElement) || !row || !name || !id) return undefined;
  return { name, target: { id, index: Number(row.getAttribute('data-row')), anchor, byKey } };
}
