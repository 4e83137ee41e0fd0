/** A listener for tests of what is live: writes down in words what it hears, in order. */
import type { LiveListener } from '../../src/adapter/index.js';

export interface Ear extends Required<LiveListener> {
  readonly heard: readonly string[];
  /** What was heard but states. */
  readonly facts: readonly string[];
}

/** Hears `event:<id>`, `lead:<id>`, `gap`, `problem:<path>` and the states by their names. */
export function ear(): Ear {
  const heard: string[] = [];
  const facts: string[] = [];
  const hear = (words: string) => {
    heard.push(words);
    facts.push(words);
  };
  return {
    heard,
    facts,
    event: ({ id }) => hear(`event:${id}`),
    lead: ({ id }) => hear(`lead:${id}`),
    gap: () => hear('gap'),
    problem: ({ path }) => hear(`problem:${path}`),
    state: (state) => void heard.push(state),
  };
}
