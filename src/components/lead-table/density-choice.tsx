'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { surroundingsOf } from '../surroundings.js';
import type { LayoutState } from './use-table-layout.js';

const DENSITIES = ['compact', 'normal', 'comfortable'] as const;

interface DensityChoiceProps {
  layout: LayoutState;
  /** An element of the table. */
  anchor: HTMLElement;
}

/** How dense the rows are: as chosen here, else as the page around the table has it. */
export function DensityChoice({ layout, anchor }: DensityChoiceProps): ReactElement {
  const words = useMessages().columns;
  const name = useId();
  const density = layout.layout.density ?? surroundingsOf(anchor).look['data-density'] ?? 'normal';
  return (
    <fieldset className="ll-density">
      <legend>{words.density}</legend>
      {DENSITIES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === density} onChange={() => layout.setDensity(one)} />
          {words.densities[one]}
        </label>
      ))}
    </fieldset>
  );
}
