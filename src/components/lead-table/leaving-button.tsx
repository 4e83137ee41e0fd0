'use client';
import { useRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { useFocusLeft } from '../use-focus-left.js';

/**
 * A button of a table that goes once it has done its work. The focus goes on into the rows, or to the table where
 * there are none.
 */
export function LeavingButton(props: ComponentPropsWithoutRef<'button'>): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  useFocusLeft(button, stopIn);
  return <button type="button" className="ll-button" {...props} ref={button} />;
}

/** Where a tab comes into the rows. */
function stopIn(button: HTMLElement): HTMLElement | null {
  const table = button.closest<HTMLElement>('.ll-table');
  return table?.querySelector<HTMLElement>('.ll-grid [tabindex="0"]') ?? table;
}
