'use client';
import { useCallback, useInsertionEffect, useRef } from 'react';

/** A handler that stays the same function and always does what the latest render would. Not for use in render. */
export function useEvent<A extends readonly unknown[], R>(handler: (...args: A) => R): (...args: A) => R {
  const latest = useRef(handler);
  useInsertionEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args) => latest.current(...args), []);
}
