import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Simulation } from '../../mocks/index.js';
import { useClock } from '../live/use-clock.js';

const SHOWN = 100;

/** The last events of the campaign, newest first, of all leads or of those that a word is found in. */
export function EventLog({ simulation }: { simulation: Simulation }): ReactElement {
  const [filter, setFilter] = useState('');
  useClock(simulation);
  const found = newest(simulation, filter.trim().toLowerCase());
  return (
    <section aria-labelledby="st-log">
      <h3 id="st-log">Event log</h3>
      <input
        className="st-chip st-log-filter"
        type="search"
        aria-label="Show only events with"
        placeholder="email.replied, a name, an address"
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
      />
      {/* A list that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol className="st-log" tabIndex={0} aria-labelledby="st-log">
        {found.map(({ seq, at, type, who }) => (
          <li key={seq}>
            <span className="st-muted">{seq}</span>
            <time dateTime={at}>{at.slice(5, 16).replace('T', ' ')}</time>
            <code>{type}</code>
            <span>{who}</span>
          </li>
        ))}
        {found.length === 0 && <li className="st-muted">Nothing yet</li>}
      </ol>
    </section>
  );
}

interface Line {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly who: string;
}

function newest(simulation: Simulation, filter: string): readonly Line[] {
  const lines: Line[] = [];
  for (let place = simulation.log.length - 1; place >= 0 && lines.length < SHOWN; place -= 1) {
    const event = simulation.log[place];
    if (!event) continue;
    const { seq, at, type, leadId } = event;
    const lead = simulation.lead(leadId);
    const who = lead?.name ?? lead?.contact?.email ?? leadId;
    const text = `${type} ${who} ${lead?.contact?.email ?? ''}`.toLowerCase();
    if (text.includes(filter)) lines.push({ seq, at, type, who });
  }
  return lines;
}
