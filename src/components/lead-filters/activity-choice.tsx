'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { useViewQuery } from '../../react/lead-view-context.js';

const DAYS = [1, 7, 30, 90] as const;
const DAY = 86_400_000;
/** As near as this it is the same answer: the clock went on since it was chosen. */
const NEAR = DAY / 2;

/** How long ago a lead was active at the most. `now` is ISO 8601 UTC. */
export function ActivityChoice({ now }: { now: string }): ReactElement {
  const words = useMessages().filters;
  const { query, setQuery } = useViewQuery();
  const name = useId();
  const chosen =
    query.activeSince === undefined ? undefined : Date.parse(now) - Date.parse(query.activeSince);
  const choose = (days: number | undefined) => {
    const { activeSince: _since, ...others } = query;
    const since =
      days === undefined ? {} : { activeSince: new Date(Date.parse(now) - days * DAY).toISOString() };
    setQuery({ ...others, ...since }, 'filter');
  };
  return (
    <fieldset className="ll-filter-choice" data-clause="activeSince">
      <legend>{words.activity}</legend>
      <label>
        <input type="radio" name={name} checked={chosen === undefined} onChange={() => choose(undefined)} />
        <span>{words.anyTime}</span>
      </label>
      {DAYS.map((days) => (
        <label key={days}>
          <input
            type="radio"
            name={name}
            checked={chosen !== undefined && Math.abs(chosen - days * DAY) < NEAR}
            onChange={() => choose(days)}
          />
          <span>{words.lastDays(days)}</span>
        </label>
      ))}
    </fieldset>
  );
}
