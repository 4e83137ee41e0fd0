import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { headingKey } from './heading-keys.js';
import type { HeadingKeys } from './heading-keys.js';
import { positionOf } from './use-grid-focus.js';
import type { GridFocus } from './use-grid-focus.js';
import type { FloatingParts, RowTarget } from './use-floating-parts.js';
import type { RowSelection } from './use-row-selection.js';
import { endsName, isLetter } from './use-type-ahead.js';
import type { TypeAhead } from './use-type-ahead.js';
import { CELL, rowOf } from './grid-place.js';

export interface GridHandlers {
  onClick: (event: MouseEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onContextMenu: (event: MouseEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onCopy: (event: ClipboardEvent<HTMLElement>) => void;
  onPointerOver: (event: PointerEvent<HTMLElement>) => void;
  onPointerOut: (event: PointerEvent<HTMLElement>) => void;
  onScroll: () => void;
}

/** All that a grid's events are answered with. */
export interface GridTools {
  readonly focus: GridFocus;
  readonly selection: RowSelection;
  readonly parts: FloatingParts;
  readonly heading: HeadingKeys;
  /** Opens a lead; undefined where names are links alone. */
  readonly onOpen: ((id: string) => void) | undefined;
  readonly names: TypeAhead;
  /** Keys that are the table's: `?`, `/`. Gives whether this was one. */
  readonly onTableKey: (key: string) => boolean;
  /** The chosen rows as text, else the one at a place; undefined where there are none. */
  readonly onCopy: (row: number) => string | undefined;
}

/** The grid listens for all its rows: a row has no handler of its own. */
export function gridHandlers(tools: GridTools): GridHandlers {
  const { focus, parts } = tools;
  return {
    onFocus: ({ target }) => focus.onFocus(target),
    onScroll: parts.closeAll,
    onClick: (event) => clicked(event, tools),
    onPointerOver: (event) => {
      const part = partAt(event.target);
      if (part?.name === 'why' && event.pointerType === 'mouse' && !parts.menu) parts.why.enter(part.target);
    },
    onPointerOut: (event) => {
      if (partAt(event.target)?.name === 'why') parts.why.leave();
    },
    onCopy: (event) => {
      // A text that somebody has marked is theirs to copy.
      if (!document.getSelection()?.isCollapsed || isTyping(event.target)) return;
      const text = tools.onCopy(focus.position.row);
      if (text === undefined) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    },
    onKeyDown: (event) => keyDown(event, tools),
    onContextMenu: (event) => {
      if (isByKey(event) && openMenu(event.target)) event.preventDefault();
    },
  };
}

function clicked(event: MouseEvent<HTMLElement>, { names, selection, parts, onOpen }: GridTools): void {
  names.end();
  pressBox(event);
  // A click that no pointer made counts none.
  const part = partAt(event.target, event.detail === 0);
  if (part?.name === 'select') selection.toggle(part.target.index, event.shiftKey);
  if (part?.name === 'menu') parts.toggleMenu(part.target);
  if (part?.name === 'why') parts.why.toggle(part.target);
  if (part?.name === 'open') openLead(event, part.target.id, onOpen);
}

function keyDown(event: KeyboardEvent<HTMLElement>, tools: GridTools): void {
  const { focus, selection, heading } = tools;
  const { key, target } = event;
  const isControl = event.ctrlKey || event.metaKey;
  if (endsName(event)) tools.names.end();
  if (key === 'Escape') {
    leaveWidget(target);
  } else if (isTyping(target)) {
    // A field in a cell keeps its keys.
  } else if (key === 'F10' && event.shiftKey) {
    if (openMenu(target)) event.preventDefault();
  } else if (isControl && key.toLowerCase() === 'a') {
    event.preventDefault();
    selection.selectAll();
  } else if (headingKey(event, heading) || pressCell(event, selection) || extend(event, tools)) {
    event.preventDefault();
  } else if (focus.onKey(event)) {
    event.preventDefault();
  } else if (!isControl && !event.altKey) {
    typed(event, tools);
  }
}

/** Presses the button of a row's menu. Gives whether there is one. */
function openMenu(target: EventTarget): boolean {
  const row = target instanceof Element ? target.closest('[data-lead]') : null;
  const button = row?.querySelector<HTMLElement>('[data-part=menu]');
  button?.click();
  return Boolean(button);
}

/** Whether the key for menus asked, and no pointer: whoever points wants the browser's own menu. */
function isByKey({ button, ctrlKey, nativeEvent }: MouseEvent): boolean {
  const isPointed = nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType !== '';
  return !isPointed && button !== 2 && !ctrlKey;
}

/** A letter of a name, or a key of the table's own. */
function typed(event: KeyboardEvent<HTMLElement>, { focus, names, onTableKey }: GridTools): void {
  if (onTableKey(event.key)) event.preventDefault();
  else if (isLetter(event.key)) names.type(event.key, focus.position.row);
}

/** All of a cell is the target of the box in it: a box alone is too small for a finger. */
function pressBox({ target, shiftKey }: MouseEvent<HTMLElement>): void {
  if (!(target instanceof Element) || !target.matches('[data-column=select]')) return;
  const press = { bubbles: true, cancelable: true, detail: 1, shiftKey };
  target.querySelector('input')?.dispatchEvent(new globalThis.MouseEvent('click', press));
}

/** Shift and an arrow choose the rows on the way. */
function extend(event: KeyboardEvent<HTMLElement>, { focus, selection }: GridTools): boolean {
  const { key, shiftKey } = event;
  const { row } = focus.position;
  if (!shiftKey || row < 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
  const to = Math.max(0, focus.onKey(event)?.row ?? row);
  selection.extend(row, to);
  return true;
}

/** A plain press opens the lead; one for a new tab or window is the link's. */
function openLead(event: MouseEvent<HTMLElement>, id: string, onOpen: GridTools['onOpen']): void {
  if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  onOpen(id);
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}

/** From a widget back to its cell. */
function leaveWidget(target: EventTarget): void {
  if (!(target instanceof Element) || target.matches(CELL)) return;
  target.closest<HTMLElement>(CELL)?.focus();
}

const WIDGETS = 'button, input, select, textarea, a[href]';

/** Space chooses the row, Enter uses the cell's widget, F2 goes into it. Gives whether the key was used. */
function pressCell(event: KeyboardEvent<HTMLElement>, selection: RowSelection): boolean {
  const { key, target, shiftKey } = event;
  const isSpace = key === ' ';
  if (!isSpace && key !== 'Enter' && key !== 'F2') return false;
  // A widget that has the focus itself is pressed by the browser.
  if (!(target instanceof HTMLElement) || target.closest(WIDGETS)) return false;
  const row = positionOf(target)?.row;
  const widgets = target.querySelectorAll<HTMLElement>(WIDGETS);
  if (isSpace && row !== undefined && row >= 0) selection.toggle(row, shiftKey);
  else if (key === 'F2' || widgets.length > 1) widgets[0]?.focus();
  else widgets[0]?.click();
  return true;
}

interface Part {
  readonly name: string;
  readonly target: RowTarget;
}

/** The part of a row that an event happened in. */
function partAt(target: EventTarget, byKey = false): Part | undefined {
  const anchor = target instanceof Element ? target.closest('[data-part]:is(button, input, a)') : null;
  const row = anchor?.closest('[data-lead]');
  const name = anchor?.getAttribute('data-part');
  const id = row?.getAttribute('data-lead');
  if (!(anchor instanceof HTMLElement) || !row || !name || !id) return undefined;
  return { name, target: { id, index: rowOf(row), anchor, byKey } };
}
