'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { AnchoredPopover } from '../anchored-popover.js';
import { Icon } from '../icon/icon.js';
import { orderedColumns } from './column-layout.js';
import type { TableDensity } from './column-layout.js';
import { isTool } from './columns.js';
import type { TableColumn } from './columns.js';
import type { ColumnsButtonProps } from './columns-button.js';

const DENSITIES = ['compact', 'normal', 'comfortable'] as const;
const STEP = 32;

export interface ColumnPanelProps extends ColumnsButtonProps {
  anchor: HTMLElement;
  onClose: () => void;
}

/** Which columns are shown, in which order and how wide; how dense the rows are. */
export function ColumnPanel({ layout, anchor, say, onClose }: ColumnPanelProps): ReactElement {
  const words = useMessages().columns;
  const columns = orderedColumns(layout.all, layout.layout).filter((column) => !isTool(column));
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
          <ColumnItem key={column.id} column={column} layout={layout} say={say} />
        ))}
      </ul>
      <DensityChoice density={layout.layout.density ?? 'normal'} onChoose={layout.setDensity} />
      <button type="button" className="ll-button" data-look="quiet" data-part="reset" onClick={layout.reset}>
        {words.reset}
      </button>
    </AnchoredPopover>
  );
}

interface ColumnItemProps extends ColumnsButtonProps {
  column: TableColumn;
}

function ColumnItem({ column, layout, say }: ColumnItemProps): ReactElement {
  const words = useMessages().columns;
  const { id, header, kind } = column;
  const isShown = !layout.isHidden(id);
  const place = layout.shown.filter((one) => !isTool(one)).findIndex((one) => one.id === id);
  const move = (turn: 1 | -1) => () => {
    layout.move(id, turn);
    say(words.moved(header, place + 1 + turn));
  };
  const resize = (by: number) => () => {
    const width = (layout.layout.widths?.[id] ?? column.width) + by;
    layout.resize(id, width);
    say(words.resized(header, width));
  };
  return (
    <li className="ll-column-item" data-column-item={id}>
      <label>
        <input
          type="checkbox"
          className="ll-checkbox"
          checked={isShown}
          disabled={kind === 'name'}
          onChange={() => layout.toggle(id)}
        />
        {header}
      </label>
      <Tool icon="minus" label={words.narrower(header)} isOff={!isShown} onPress={resize(-STEP)} />
      <Tool icon="plus" label={words.wider(header)} isOff={!isShown} onPress={resize(STEP)} />
      <Tool icon="arrow-up" label={words.earlier(header)} isOff={place <= 0} onPress={move(-1)} />
      <Tool icon="arrow-down" label={words.later(header)} isOff={!isShown} onPress={move(1)} />
    </li>
  );
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

interface DensityChoiceProps {
  density: TableDensity;
  onChoose: (density: TableDensity) => void;
}

function DensityChoice({ density, onChoose }: DensityChoiceProps): ReactElement {
  const words = useMessages().columns;
  const name = useId();
  return (
    <fieldset className="ll-density">
      <legend>{words.density}</legend>
      {DENSITIES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === density} onChange={() => onChoose(one)} />
          {words.densities[one]}
        </label>
      ))}
    </fieldset>
  );
}
