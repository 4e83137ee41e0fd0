'use client';
import { useRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { useCommitEffect } from '../react/use-commit-effect.js';

export interface LeavingButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** Where the focus goes on to; the same function at each render. */
  nextOf: (button: HTMLElement) => HTMLElement | null | undefined;
}

/**
 * A button that goes once it has done its work, or by itself. Where it has the focus then, that is handed on in the
 * same commit: a browser would drop it, and whoever works by key would stand at the beginning of the page.
 */
export function LeavingButton({ nextOf, ...props }: LeavingButtonProps): ReactElement {
  const ref = useRef<HTMLButtonElement>(null);
  useCommitEffect(() => {
    const button = ref.current;
    return () => {
      if (button && button === document.activeElement) nextOf(button)?.focus({ preventScroll: true });
    };
  }, [nextOf]);
  return <button type="button" className="ll-button" {...props} ref={ref} />;
}
