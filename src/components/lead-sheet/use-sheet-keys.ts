'use client';
import { useEffect } from 'react';
import { useEvent } from '../../react/use-event.js';
import type { LeadSheetProps } from './lead-sheet-props.js';

type Steps = Pick<LeadSheetProps, 'onClose' | 'onNext' | 'onPrevious'>;

/** Escape closes the panel, J and K or Page Down and Page Up go on, as long as the focus is in it. */
export function useSheetKeys(sheet: HTMLElement | null, steps: Steps): void {
  const onKey = useEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (event.defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey) return;
    const isField = target instanceof Element && target.matches('input, textarea, select');
    // A dialog over the panel has keys of its own.
    const isAsked = target instanceof Element && target.closest('dialog') !== null;
    const act = isAsked ? undefined : actOf(key, isField, steps);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    sheet?.addEventListener('keydown', onKey);
    return () => sheet?.removeEventListener('keydown', onKey);
  }, [sheet, onKey]);
}

function actOf(
  key: string,
  isField: boolean,
  { onClose, onNext, onPrevious }: Steps,
): (() => void) | undefined {
  if (key === 'Escape') return onClose;
  if (isField) return undefined;
  // With the capitals locked it is the same key.
  if (key === 'PageDown' || key.toLowerCase() === 'j') return onNext;
  return key === 'PageUp' || key.toLowerCase() === 'k' ? onPrevious : undefined;
}
