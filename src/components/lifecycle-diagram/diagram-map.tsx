'use client';
import { useMemo, useState } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import type { Lifecycle, StatusModel } from '../../core/index.js';
import { DiagramNode } from './diagram-node.js';
import { drawnStatuses, drawnWays } from './drawn-statuses.js';
import type { Layout } from './lay-out.js';
import { useDiagramKeys } from './use-diagram-keys.js';
import { useLayout } from './use-layout.js';
import { wayPath } from './way-path.js';

interface DiagramMapProps {
  model: StatusModel;
  lifecycle: Lifecycle | undefined;
  chosen: string | null;
  labelId: string;
  onChoose: (status: string) => void;
}

/** The statuses as boxes and the ways between them as lines; without room or layout, as an indented list. */
export function DiagramMap({ model, lifecycle, chosen, labelId, onChoose }: DiagramMapProps): ReactElement {
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const statuses = useMemo(() => drawnStatuses(model, lifecycle), [model, lifecycle]);
  const ways = useMemo(() => drawnWays(statuses, lifecycle, chosen), [statuses, lifecycle, chosen]);
  const layout = useLayout(list, statuses, lifecycle !== undefined);
  const keys = useDiagramKeys(list, chosen ?? statuses[0]?.id);
  return (
    <div className="ll-lifecycle-scroll" data-part="scroll">
      <div
        className="ll-lifecycle-map"
        data-part="map"
        data-laid-out={layout ? '' : undefined}
        style={layout && sizeOf(layout)}
      >
        {layout && <Ways layout={layout} ways={ways} />}
        <ul ref={setList} aria-labelledby={labelId} {...keys.list}>
          {statuses.map((drawn) => (
            <DiagramNode
              key={drawn.id}
              model={model}
              lifecycle={lifecycle}
              drawn={drawn}
              place={layout?.places.get(drawn.id)}
              isChosen={drawn.id === chosen}
              way={ways.find(
                ({ kind, from, to }) => kind !== 'main' && (from === drawn.id || to === drawn.id),
              )}
              isTabStop={drawn.id === keys.stop}
              onFocus={keys.focused}
              onChoose={onChoose}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

interface WaysProps {
  layout: Layout;
  ways: ReturnType<typeof drawnWays>;
}

/** Lines for the eye; the table of ways says the same in words. */
function Ways({ layout, ways }: WaysProps): ReactElement {
  return (
    <svg
      className="ll-lifecycle-ways"
      aria-hidden="true"
      width={layout.size.inline}
      height={layout.size.block}
    >
      {ways.map(({ from, to, kind }) => (
        <path key={`${from} ${to}`} data-part="way" data-kind={kind} d={wayPath(layout, from, to)} />
      ))}
    </svg>
  );
}

function sizeOf({ size, length }: Layout): CSSProperties & { readonly [name: `--_${string}`]: string } {
  return { '--_inline': `${size.inline}px`, '--_block': `${size.block}px`, '--_length': `${length}px` };
}
