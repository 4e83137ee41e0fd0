'use client';
import { forwardRef, useId } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { StatusModel } from '../../core/index.js';
import { useControlled, useLifecycle, useMessages } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { DiagramMap } from './diagram-map.js';
import { WaysTable } from './ways-table.js';

export interface LifecycleDiagramProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  model: StatusModel;
  /** The same in other words, where a translation is shown. @default the model */
  shownModel?: StatusModel;
  /** The status whose every way is drawn; null for none. Held by the host, else by the drawing. */
  status?: string | null;
  /** @default null */
  defaultStatus?: string | null;
  onStatusChange?: (status: string | null, details: { reason: 'press' }) => void;
}

/**
 * The way of a lead through a product as a drawing: its statuses, and what leads from one to another, all found
 * in the model. One tab stop; arrow keys go from status to status, Enter chooses one and draws every way in and
 * out of it. Beneath it, the same in words. Where there is little room it is an indented list.
 *
 * @example
 * <LifecycleDiagram model={lemlist} defaultStatus="paused" />
 */
export const LifecycleDiagram = forwardRef<HTMLElement, LifecycleDiagramProps>(function LifecycleDiagram(
  { model, shownModel = model, status, defaultStatus = null, onStatusChange, className, ...rest },
  ref,
) {
  const labelId = useId();
  const words = useMessages().diagram;
  const lifecycle = useLifecycle(model);
  const [chosen, setChosen] = useControlled(status, defaultStatus, onStatusChange);
  return (
    <figure {...rest} ref={ref} className={classNames('ll-lifecycle', className)} data-part="lifecycle">
      <figcaption>
        <strong id={labelId}>{words.label(shownModel.name)}</strong>
        <span>{words.hint}</span>
      </figcaption>
      <DiagramMap
        model={shownModel}
        lifecycle={lifecycle}
        chosen={chosen}
        labelId={labelId}
        onChoose={(id) => setChosen(id === chosen ? null : id, { reason: 'press' })}
      />
      <WaysTable model={shownModel} lifecycle={lifecycle} />
    </figure>
  );
});
