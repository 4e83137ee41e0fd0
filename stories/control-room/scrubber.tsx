import type { ReactElement } from 'react';
import type { Simulation } from '../../mocks/index.js';
import { useClock } from '../live/use-clock.js';

const HOUR = 3_600_000;
const DAYS = 30;

interface ScrubberProps {
  simulation: Simulation;
  /** When the campaign began. ISO 8601 UTC. */
  start: string;
}

/** Thirty days of a campaign under one's hand: forward by living them, back by living them again. */
export function Scrubber({ simulation, start }: ScrubberProps): ReactElement {
  useClock(simulation);
  const begin = Date.parse(start);
  const hours = Math.round((Date.parse(simulation.now) - begin) / HOUR);
  const day = Math.floor(hours / 24) + 1;
  return (
    <label className="st-scrubber">
      <span>Day {day}</span>
      <input
        type="range"
        min={0}
        max={Math.max(DAYS * 24, hours)}
        step={6}
        value={hours}
        aria-valuetext={`Day ${day}, ${hours % 24} hours`}
        onChange={({ target }) => {
          simulation.pause();
          simulation.seek(new Date(begin + Number(target.value) * HOUR).toISOString());
        }}
      />
    </label>
  );
}
