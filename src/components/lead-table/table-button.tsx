'use client';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { LeavingButton } from '../leaving-button.js';

/** A button of a table that goes: the focus goes on into the rows, or to the table where there are none. */
export function TableButton(props: ComponentPropsWithoutRef<'button'>): ReactElement {
  return <LeavingButton {...props} nextOf={stopIn} />;
}

/** Where a tab comes into the rows. */
function stopIn(button: HTMLElement): HTMLElement | null {
  const table = button.closest<HTMLElement>('.ll-table');
  return table?.querySelector<HTMLElement>('.ll-grid [tabindex="0"]') ?? table;
}
