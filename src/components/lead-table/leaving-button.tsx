'use client';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';

interface LeavingButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'onClick'> {
  onPress: () => void;
}

/**
 * A button of a table that goes when it is pressed. The focus would go as well: it goes into the rows instead, or on
 * the table where there are none.
 */
export function LeavingButton({ onPress, ...rest }: LeavingButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="ll-button"
      {...rest}
      onClick={({ currentTarget }) => {
        const table = currentTarget.closest<HTMLElement>('.ll-table');
        const stop = table?.querySelector<HTMLElement>('.ll-grid [tabindex="0"]') ?? table;
        stop?.focus({ preventScroll: true });
        onPress();
      }}
    />
  );
}
