'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { Phase } from '../../core/index.js';
import { classNames } from '../class-names.js';
import { dashed, pipShapes, unknownShape } from './pip-shapes.js';

export interface PipProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'children'> {
  /** Its shape. Without one: a word that the model does not know. */
  phase?: Phase;
}

/**
 * How far a lead is, as a shape: it says so without colour, and without a word. Put the word beside it.
 *
 * @example
 * <Pip phase="running" />
 */
export const Pip = forwardRef<SVGSVGElement, PipProps>(function Pip({ phase, className, ...rest }, ref) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      {...rest}
      ref={ref}
      className={classNames('ll-pip', className)}
      data-part="pip"
      data-phase={phase}
    >
      {phase === 'pending' ? (
        <circle
          cx="8"
          cy="8"
          r={dashed.radius}
          fill="none"
          stroke="currentColor"
          strokeWidth={dashed.width}
          strokeDasharray={dashed.dashes}
        />
      ) : (
        <path d={phase ? pipShapes[phase] : unknownShape} fill="currentColor" />
      )}
    </svg>
  );
});
