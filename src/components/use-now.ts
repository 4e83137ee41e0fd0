'use client';
import { useEffect, useReducer } from 'react';
import { useLeadlight } from '../react/index.js';

const MINUTE = 60_000;

/** The moment by the provider's clock, looked at again every minute: "5 minutes ago" must not stay true for ever. */
export function useNow(): string {
  const { now } = useLeadlight();
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(lookAgain, MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now();
}
