import type { ReactElement } from 'react';
import { lineFaults } from './line-faults.js';

interface LineSwitchesProps {
  on: readonly string[];
  onChange: (on: readonly string[]) => void;
}

/** Switches for what goes wrong between the page and the server. No lead's fate hangs on them. */
export function LineSwitches({ on, onChange }: LineSwitchesProps): ReactElement {
  return (
    <section aria-labelledby="st-line">
      <h3 id="st-line">The line</h3>
      <div className="st-room-switches">
        {lineFaults.map(({ id, label }) => (
          <label key={id} className="st-room-switch">
            <input
              type="checkbox"
              checked={on.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...on, id] : on.filter((other) => other !== id))
              }
            />
            {label}
          </label>
        ))}
      </div>
    </section>
  );
}
