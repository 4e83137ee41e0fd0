'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { own } from '../../react/index.js';
import { iconPaths } from './icon-paths.js';
import { IconShape } from './icon-shape.js';

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
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon({ name, ...rest }, ref) {
  return <IconShape {...rest} ref={ref} path={own(iconPaths, name) ?? iconPaths['circle-help']} />;
});
