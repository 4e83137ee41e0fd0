'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { own } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { iconPaths } from './icon-paths.js';

export interface IconProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'children'> {
  /** A name of the icon family, as models use it. One that is not drawn shows a question mark. */
  name: string;
}

/**
 * A drawing for the eye alone: the word beside it says the same.
 *
 * @example
 * <Icon name="pause" />
 */
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon({ name, className, ...rest }, ref) {
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
      <path d={own(iconPaths, name) ?? iconPaths['circle-help']} />
    </svg>
  );
});
