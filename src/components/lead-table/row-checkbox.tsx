'use client';
import { memo, useId } from 'react';
import type { ReactElement } from 'react';
import { HiddenText } from '../substatus-info/hidden-text.js';

interface RowCheckboxProps {
  selected: boolean;
  label: string;
}

/**
 * Says whether a lead is chosen. Its name is a text beside it: React writes a box anew, type and all, with every
 * attribute of it that changes, and the name changes with every row that scrolls by.
 */
export function RowCheckbox({ selected, label }: RowCheckboxProps): ReactElement {
  const labelId = useId();
  return (
    <>
      <Box selected={selected} labelId={labelId} />
      <HiddenText id={labelId} text={label} />
    </>
  );
}

const Box = memo(function Box({ selected, labelId }: { selected: boolean; labelId: string }): ReactElement {
  return (
    <input
      type="checkbox"
      className="ll-checkbox"
      data-part="select"
      tabIndex={-1}
      readOnly
      checked={selected}
      aria-labelledby={labelId}
    />
  );
});
