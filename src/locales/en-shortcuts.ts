import { enFirst } from './en-first.js';
import type { ShortcutMessages } from './work-messages.js';

/** What keys do, in English. */
export const enShortcuts: ShortcutMessages = {
  label: 'Keyboard shortcuts',
  ...enFirst.shortcuts,
  close: 'Close',
  move: 'Go from cell to cell',
  page: 'Go a page up or down',
  ends: 'Go to the first or last column, or row',
  use: 'Use what is in the cell: open, sort, press',
  inside: 'Go into the cell',
  back: 'Go back to the cell',
  select: 'Select the row',
  range: 'Select a range of rows',
  all: 'Select all that are loaded; once more: all that match',
  find: 'Type a name: go to the lead',
  search: 'Go to the search',
  copy: 'Copy the selected rows',
  size: 'In a heading: make the column narrower or wider',
  order: 'In a heading: move the column',
  menu: 'Open the actions of the row',
  help: 'This list',
};
