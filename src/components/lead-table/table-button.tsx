'use client';
import type { ReactElement } from 'react';
import { LeavingButton } from '../leaving-button.js';
import type { LeavingButtonProps } from '../leaving-button.js';

type TableButtonProps = Omit<LeavingButtonProps, 'nextOf'> & Partial<Pick<LeavingButtonProps, 'nextOf'>>;

/** A button of a table that goes: the focus goes on into the rows, or to the table where there are none. */
export function TableButton(props: TableButtonProps): ReactElement {
  return <LeavingButton nextOf={stopIn} {...props} />;
}

/** Where a tab comes into the rows. */
function stopIn(button: HTMLElement): HTMLElement | null {
  const table = button.closest<HTMLElement>('.ll-table');
  return table?.querySelector<HTMLElement>('.ll-grid [tabindex="0"]') ?? table;
}
