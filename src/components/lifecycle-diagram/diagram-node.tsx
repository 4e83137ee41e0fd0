'use client';
import type { CSSProperties, FocusEvent, ReactElement } from 'react';
import type { Lifecycle, StatusModel } from '../../core/index.js';
import { useMessages } from '../../react/index.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import type { DrawnStatus, DrawnWay } from './drawn-statuses.js';
import type { Place } from './lay-out.js';

interface DiagramNodeProps {
  model: StatusModel;
  lifecycle: Lifecycle | undefined;
  drawn: DrawnStatus;
  place: Place | undefined;
  isChosen: boolean;
  /** A way between it and the chosen status. */
  way: DrawnWay | undefined;
  isTabStop: boolean;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onChoose: (status: string) => void;
}

/** One status of the drawing: its badge, and for the ear how many ways lead in and out. */
export function DiagramNode(props: DiagramNodeProps): ReactElement {
  const { model, lifecycle, place, isChosen, way, onChoose } = props;
  const { id, depth } = props.drawn;
  const words = useMessages().diagram;
  const isFirst = lifecycle?.initial === id;
  return (
    <li style={whereabouts(depth, place)}>
      <button
        type="button"
        className="ll-lifecycle-node"
        data-part="node"
        data-node={id}
        data-near={way?.kind}
        aria-pressed={isChosen}
        tabIndex={props.isTabStop ? 0 : -1}
        onFocus={props.onFocus}
        onClick={() => onChoose(id)}
      >
        <StatusBadge model={model} status={id} look="dot" />
        {isFirst && <span className="ll-lifecycle-begins">{words.begins}</span>}
        {lifecycle && <span className="ll-sr-only">{`, ${words.ways(...waysOf(lifecycle, id))}`}</span>}
      </button>
    </li>
  );
}

function whereabouts(
  depth: number,
  place: Place | undefined,
): CSSProperties & { readonly [name: `--_${string}`]: string | number } {
  const at = place && { '--_start': `${place.start}px`, '--_middle': `${place.middle}px` };
  return { '--_depth': depth, ...at };
}

/** From and to how many other statuses. */
function waysOf({ transitions }: Lifecycle, status: string): readonly [enters: number, leaves: number] {
  const enters = new Set(transitions.filter(({ to }) => to === status).map(({ from }) => from));
  const leaves = new Set(transitions.filter(({ from }) => from === status).map(({ to }) => to));
  return [enters.size, leaves.size];
}
