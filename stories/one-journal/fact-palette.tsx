import type { ReactElement } from 'react';
import { factGroups } from './known-facts.js';
import type { Fact } from './known-facts.js';

interface FactPaletteProps {
  onAdd: (fact: Fact) => void;
}

/** Everything that can happen, to be added at the end of the journal. */
export function FactPalette({ onAdd }: FactPaletteProps): ReactElement {
  return (
    <div className="st-palette">
      {factGroups.map(({ label, facts }) => (
        <fieldset key={label}>
          <legend>{label}</legend>
          {facts.map((fact) => (
            <button key={fact.says} type="button" className="st-chip" onClick={() => onAdd(fact)}>
              {fact.says}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
