import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Simulation } from '../../mocks/index.js';
import { useClock } from './use-clock.js';
import './live.css';

/** How fast time may pass: virtual seconds to one real second. */
const SPEEDS = [
  { speed: 60, label: '1 minute a second' },
  { speed: 3600, label: '1 hour a second' },
  { speed: 21_600, label: '6 hours a second' },
  { speed: 86_400, label: '1 day a second' },
] as const;

const wall = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

const number = new Intl.NumberFormat('en');

export interface ClockBarProps {
  simulation: Simulation;
  seed: number;
  /** Virtual seconds to one real second, at first. */
  speed?: number;
  /** Starts the campaign again from a seed. */
  onSeed: (seed: number) => void;
}

/** The campaign's own clock: let it run, stop it, step it, and start the same campaign or another one. */
export function ClockBar({ simulation, seed, speed = 3600, onSeed }: ClockBarProps): ReactElement {
  const [chosen, setChosen] = useState(speed);
  useClock(simulation);
  const choose = (next: number): void => {
    setChosen(next);
    if (simulation.isPlaying) simulation.play({ speed: next });
  };
  return (
    <fieldset className="st-clock" aria-label="The campaign's clock">
      <button
        type="button"
        className="st-chip st-clock-play"
        onClick={() => (simulation.isPlaying ? simulation.pause() : simulation.play({ speed: chosen }))}
      >
        {simulation.isPlaying ? 'Pause' : 'Play'}
      </button>
      <button type="button" className="st-chip" onClick={() => simulation.advance({ hours: 1 })}>
        + 1 hour
      </button>
      <button type="button" className="st-chip" onClick={() => simulation.advance({ days: 1 })}>
        + 1 day
      </button>
      <SpeedSelect speed={chosen} onSpeed={choose} />
      <output className="st-clock-now">
        <time dateTime={simulation.now}>{wall.format(new Date(simulation.now))} UTC</time>
        <span className="st-muted">{number.format(simulation.log.length)} events</span>
      </output>
      <SeedForm seed={seed} onSeed={onSeed} />
    </fieldset>
  );
}

function SpeedSelect({ speed, onSpeed }: { speed: number; onSpeed: (speed: number) => void }): ReactElement {
  return (
    <select
      className="st-chip"
      aria-label="Speed"
      value={speed}
      onChange={({ target }) => onSpeed(Number(target.value))}
    >
      {SPEEDS.map((one) => (
        <option key={one.speed} value={one.speed}>
          {one.label}
        </option>
      ))}
    </select>
  );
}

function SeedForm({ seed, onSeed }: Pick<ClockBarProps, 'seed' | 'onSeed'>): ReactElement {
  const [text, setText] = useState(String(seed));
  return (
    <form
      className="st-clock-seed"
      onSubmit={(event) => {
        event.preventDefault();
        const next = Number(text);
        if (Number.isSafeInteger(next) && next >= 0) onSeed(next);
      }}
    >
      <label>
        Seed{' '}
        <input
          className="st-chip"
          inputMode="numeric"
          pattern="[0-9]{1,9}"
          required
          size={6}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="st-chip">
        Start again
      </button>
    </form>
  );
}
