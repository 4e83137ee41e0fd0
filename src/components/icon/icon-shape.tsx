'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { classNames } from '../class-names.js';

export interface IconShapeProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'children'> {
  /** The path, in a square of 24. */
  path: string | undefined;
}

/** A drawing for the eye alone: the word beside it says the same. */
export const IconShape = forwardRef<SVGSVGElement, IconShapeProps>(function IconShape(
  { path, className, ...rest },
  ref,
) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      {...rest}
      ref={ref}
      className={classNames('ll-icon', className)}
      data-part="icon"
    >
      <path d={path} />
    </svg>
  );
});
