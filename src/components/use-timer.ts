'use client';
import { useEffect, useMemo, useRef } from 'react';

export interface Timer {
  /** Does something later, in milliseconds, instead of what it was to do before. */
  readonly start: (act: () => void, delay: number) => void;
  readonly stop: () => void;
}

/** One thing to be done later; forgotten when the component goes. */
export function useTimer(): Timer {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(
    () => ({
      start: (act, delay) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(act, delay);
      },
      stop: () => clearTimeout(timer.current),
    }),
    [],
  );
}
