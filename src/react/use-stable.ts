'use client';
import { useState } from 'react';

/** The same object as before, for as long as it says the same: so that what hangs on it is not made anew. */
export function useStable<T>(value: T, isSame: (a: T, b: T) => boolean): T {
  const [kept, setKept] = useState(value);
  if (kept === value || isSame(kept, value)) return kept;
  setKept(value);
  return value;
}
