'use client';
import { useLeadReader, useLeadSelection } from '../../react/index.js';
import type { LeadWindow } from '../../react/index.js';
import type { SharedWriting } from './cell-content.js';
import type { GridTools } from './grid-handlers.js';
import { keptWidth } from './column-layout.js';
import { isTool } from './columns.js';
import { loadedLeads } from './loaded-leads.js';
import { rowsAsText } from './rows-as-text.js';
import type { Announcer } from './use-announcer.js';
import { useChangeAnnouncement } from './use-change-announcement.js';
import type { LeadGridState } from './use-lead-grid.js';
import type { LayoutState } from './use-table-layout.js';
import { useTypeAhead } from './use-type-ahead.js';

/** What a grid is given from around it. */
export interface GridSurroundings {
  readonly list: LeadWindow;
  readonly layout: LayoutState;
  readonly shared: SharedWriting;
  readonly announcer: Announcer;
  readonly onOpen: ((id: string) => void) | undefined;
  readonly onTableKey: (key: string) => boolean;
}

/** What a grid's keys and clicks do. */
export function useGridTools(grid: LeadGridState, around: GridSurroundings): GridTools {
  const { list, layout, shared } = around;
  const { focus, selection, parts } = grid;
  const { say } = around.announcer;
  const leads = useLeadReader();
  const nameAt = (index: number): string | undefined => {
    const id = list.idAt(index);
    return id === undefined ? undefined : leads.name(id);
  };
  const names = useTypeAhead({
    count: list.count,
    nameAt,
    onFound: (row) => focus.moveTo({ row, column: focus.position.column }),
    onMissed: (text) => say(shared.words.grid.notFound(text)),
  });
  useChangeAnnouncement(grid.drawnIds, say);
  return {
    focus,
    selection,
    parts,
    names,
    onOpen: around.onOpen,
    onTableKey: around.onTableKey,
    onCopy: useCopy(around),
    heading: headingOf(layout, shared, say, (column) => focus.moveTo({ row: -1, column })),
  };
}

/** The chosen rows as text, else the one with the focus. */
function useCopy({ list, layout, shared, announcer }: GridSurroundings): GridTools['onCopy'] {
  const leads = useLeadReader();
  const { selection, isSelected, size } = useLeadSelection();
  return (row) => {
    const focused = list.idAt(row);
    const chosen = selection.kind === 'ids' ? [...selection.ids] : loadedLeads(list).filter(isSelected);
    const ids = size > 0 ? chosen : focused === undefined ? [] : [focused];
    if (ids.length === 0) return undefined;
    announcer.say(shared.words.grid.copied(ids.length));
    return rowsAsText(ids, layout.shown, leads, { ...shared, now: shared.now() });
  };
}

function headingOf(
  { shown, move, resize }: LayoutState,
  { words }: SharedWriting,
  say: (text: string) => void,
  focusHeading: (column: number) => void,
): GridTools['heading'] {
  return {
    resize: (index, width) => {
      const column = shown[index];
      if (!column || isTool(column)) return;
      resize(column.id, width);
      say(words.columns.resized(column.header, keptWidth(width)));
    },
    move: (index, turn) => {
      const column = shown[index];
      const other = shown[index + turn];
      if (!column || !other || isTool(column) || isTool(other)) return;
      move(column.id, turn);
      focusHeading(index + turn);
      say(words.columns.moved(column.header, index + turn + 1));
    },
  };
}
