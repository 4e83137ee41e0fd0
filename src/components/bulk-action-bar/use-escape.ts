'use client';
import { useEffect, useState } from 'react';
import type { RefCallback } from 'react';
import { useEvent } from '../../react/use-event.js';

/** Escape closes one layer at a time: this one, as long as the focus is in it. */
export function useEscape(onEscape: () => void): RefCallback<HTMLElement> {
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const onKey = useEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    onEscape();
  });
  useEffect(() => {
    layer?.addEventListener('keydown', onKey);
    return () => layer?.removeEventListener('keydown', onKey);
  }, [layer, onKey]);
  return setLayer;
}
