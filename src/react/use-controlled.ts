'use client';
import { useState } from 'react';

/**
 * A value that the host may hold itself: with `value` it is the host's, without it is kept here. `onChange`
 * hears of every change either way.
 *
 * @example
 * const [open, setOpen] = useControlled(props.open, false, props.onOpenChange);
 */
export function useControlled<T, D>(
  value: T | undefined,
  initial: T,
  onChange: ((value: T, details: D) => void) | undefined,
): readonly [T, (value: T, details: D) => void] {
  const [kept, setKept] = useState(initial);
  const change = (next: T, details: D) => {
    if (value === undefined) setKept(next);
    onChange?.(next, details);
  };
  return [value ?? kept, change];
}
