'use client';
import { useCallback } from 'react';
import { useLeadlight } from '../react/index.js';
import { thrownText } from './thrown-text.js';

/**
 * A function of the host's that is asked while something is drawn. Where it throws it has no answer: that is told to
 * the host, and takes nothing else away.
 */
export function useGuarded<Given, Told>(
  name: string,
  ask: ((given: Given) => Told) | undefined,
): (given: Given) => Told | undefined {
  const { report } = useLeadlight();
  return useCallback(
    (given) => {
      try {
        return ask?.(given);
      } catch (error) {
        const message = `${name}() threw: ${thrownText(error)}. Let it return something for everything it is asked.`;
        // Whoever hears of it may draw, which nobody may while something else is drawn.
        queueMicrotask(() => report({ code: 'host-function-failed', message, path: name }));
        return undefined;
      }
    },
    [name, ask, report],
  );
}
