'use client';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../react/index.js';
import { AnchoredPopover } from '../anchored-popover.js';
import { Icon } from '../icon/icon.js';
import { keptWidth, orderedColumns } from './column-layout.js';
import { isTool } from './columns.js';
import type { TableColumn } from './columns.js';
import { DensityChoice } from './density-choice.js';
import { useCardColumns } from './use-card-columns.js';
import type { LayoutState } from './use-table-layout.js';

const STEP = 32;

export interface ColumnPanelProps {
  layout: LayoutState;
  say: (text: string) => void;
  anchor: HTMLElement;
  onClose: () => void;
}

/**
 * Which columns are shown, in which order and how wide; how dense the rows are. Where the table is a list of cards,
 * these have an order, a width and a height of their own: what they can show is all there is to choose.
 */
export function ColumnPanel({ layout, anchor, say, onClose }: ColumnPanelProps): ReactElement {
  const words = useMessages().columns;
  const onCards = useCardColumns(anchor);
  const columns = orderedColumns(layout.all, layout.layout).filter(
    (column) => !isTool(column) && (!onCards || onCards.includes(column.id)),
  );
  return (
    <AnchoredPopover
      anchor={anchor}
      label={words.open}
      onClose={onClose}
      align="end"
      className="ll-column-panel"
    >
      <ul className="ll-column-list">
        {columns.map((column) => (
          <ColumnItem key={column.id} column={column} layout={layout}>
            {!onCards && <ColumnTools {...{ column, layout, say, anchor }} />}
          </ColumnItem>
        ))}
      </ul>
      {!onCards && <DensityChoice layout={layout} anchor={anchor} />}
      <button type="button" className="ll-button" data-look="quiet" data-part="reset" onClick={layout.reset}>
        {words.reset}
      </button>
    </AnchoredPopover>
  );
}

interface ColumnItemProps extends Pick<ColumnPanelProps, 'layout'> {
  column: TableColumn;
  children: ReactNode;
}

function ColumnItem({ column: { id, header, kind }, layout, children }: ColumnItemProps): ReactElement {
  return (
    <li className="ll-column-item" data-column-item={id}>
      <label>
        <input
          type="checkbox"
          className="ll-checkbox"
          checked={!layout.isHidden(id)}
          disabled={kind === 'name'}
          onChange={() => layout.toggle(id)}
        />
        {header}
      </label>
      {children}
    </li>
  );
}

interface ColumnToolsProps extends Pick<ColumnPanelProps, 'layout' | 'say' | 'anchor'> {
  column: TableColumn;
}

/** Where a column stands, and how wide it is. */
function ColumnTools({ column, layout, say, anchor }: ColumnToolsProps): ReactElement {
  const words = useMessages().columns;
  const { id, header } = column;
  const isShown = !layout.isHidden(id);
  const place = layout.shown.filter((one) => !isTool(one)).findIndex((one) => one.id === id);
  const move = (turn: 1 | -1) => () => {
    layout.move(id, turn);
    say(words.moved(header, place + 1 + turn));
  };
  const resize = (by: number) => () => {
    const width = keptWidth((shownWidth(anchor, id) ?? column.width) + by);
    layout.resize(id, width);
    say(words.resized(header, width));
  };
  return (
    <>
      <Tool icon="minus" label={words.narrower(header)} isOff={!isShown} onPress={resize(-STEP)} />
      <Tool icon="plus" label={words.wider(header)} isOff={!isShown} onPress={resize(STEP)} />
      <Tool icon="arrow-up" label={words.earlier(header)} isOff={place <= 0} onPress={move(-1)} />
      <Tool icon="arrow-down" label={words.later(header)} isOff={!isShown} onPress={move(1)} />
    </>
  );
}

/** How wide a column stands there: one that nobody has sized takes its share of what is left. */
function shownWidth(anchor: HTMLElement, id: string): number | undefined {
  const headings = anchor.closest('.ll-table')?.querySelectorAll<HTMLElement>('[role=columnheader]');
  return [...(headings ?? [])].find(({ dataset }) => dataset['column'] === id)?.getBoundingClientRect().width;
}

interface ToolProps {
  icon: string;
  label: string;
  isOff: boolean;
  onPress: () => void;
}

/** Kept in the keyboard's way where it does nothing now: pressing it to the end must not lose the focus. */
function Tool({ icon, label, isOff, onPress }: ToolProps): ReactElement {
  return (
    <button
      type="button"
      className="ll-button"
      data-look="icon"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
