import type { ReactElement } from 'react';
import { INVARIANTS } from '../../mocks/index.js';
import type { Simulation } from '../../mocks/index.js';
import { useClock } from '../live/use-clock.js';

/** Whether the laws of every simulation still hold in this one, checked after every event. */
export function InvariantLight({ simulation }: { simulation: Simulation }): ReactElement {
  useClock(simulation);
  const { breaches } = simulation;
  const laws = Object.keys(INVARIANTS).length;
  return (
    <section aria-labelledby="st-laws">
      <h3 id="st-laws">Laws</h3>
      <output className="st-light" data-broken={breaches.length > 0 ? '' : undefined}>
        {breaches.length === 0 ? `✓ All ${laws} hold` : `✕ ${breaches.length} broken`}
      </output>
      {breaches.length > 0 && (
        <ul>
          {breaches.slice(0, 5).map(({ seq, invariant, message }) => (
            <li key={`${seq} ${invariant}`}>
              <code>{invariant}</code> at {seq}: {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
