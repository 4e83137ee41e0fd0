import { useSyncExternalStore } from 'react';
import type { Simulation } from '../../mocks/index.js';

const LOOK_EVERY_MS = 100;

/** Draws anew whenever the simulation's time, its playing or its log went on. */
export function useClock(simulation: Simulation): void {
  useSyncExternalStore(
    watchClock,
    () => `${simulation.now} ${simulation.isPlaying} ${simulation.epoch} ${simulation.log.length}`,
  );
}

/** Virtual time has no events of its own: it is looked at. */
function watchClock(onChange: () => void): () => void {
  const looking = setInterval(onChange, LOOK_EVERY_MS);
  return () => clearInterval(looking);
}
