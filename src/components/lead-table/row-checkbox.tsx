'use client';
import { memo } from 'react';
import type { ReactElement } from 'react';

interface RowCheckboxProps {
  selected: boolean;
  label: string;
}

/** Apart: React writes to a box whenever it renders one, and most changes of a lead are none of its. */
export const RowCheckbox = memo(function RowCheckbox({ selected, label }: RowCheckboxProps): ReactElement {
  return (
    <input
      type="checkbox"
      className="ll-checkbox"
      data-part="select"
      tabIndex={-1}
      readOnly
      checked={selected}
      aria-label={label}
    />
  );
});
