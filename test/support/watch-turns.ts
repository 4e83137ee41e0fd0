/** Counts how much is done between two turns of the page: what a person would wait for at most. */
import { vi } from 'vitest';

export interface Turns {
  /** Something was done: by this name, once a turn. */
  readonly did: (name: string) => void;
  /** The most that was done in one turn, and how much was done at all. */
  readonly counted: () => { readonly most: number; readonly all: number };
}

/** Stands in for the browser's scheduler until `vi.unstubAllGlobals()`. */
export function watchTurns(): Turns {
  const all = new Set<string>();
  let turn = new Set<string>();
  let most = 0;
  vi.stubGlobal('scheduler', {
    yield: async () => {
      turn = new Set();
    },
  });
  return {
    did(name) {
      all.add(name);
      turn.add(name);
      most = Math.max(most, turn.size);
    },
    counted: () => ({ most, all: all.size }),
  };
}
