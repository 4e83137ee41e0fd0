'use client';
import { useRef } from 'react';
import type { PointerEvent, ReactElement } from 'react';

interface Grip {
  readonly x: number;
  readonly width: number;
  readonly turn: 1 | -1;
}

/**
 * The edge of a heading, to be drawn by mouse or finger. Without either there are Shift and the arrows in the
 * heading, and the columns panel; so it is for the eye alone.
 */
export function ResizeHandle({ onResize }: { onResize: (width: number) => void }): ReactElement {
  const grip = useRef<Grip>(undefined);
  const release = () => {
    grip.current = undefined;
  };
  return (
    <span
      className="ll-resize"
      data-part="resize"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = gripOf(event);
      }}
      onPointerMove={({ clientX }) => {
        if (!grip.current) return;
        const { x, width, turn } = grip.current;
        onResize(width + (clientX - x) * turn);
      }}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}

function gripOf({ currentTarget, clientX }: PointerEvent<HTMLElement>): Grip | undefined {
  const heading = currentTarget.parentElement;
  if (!heading) return undefined;
  const isRtl = getComputedStyle(heading).direction === 'rtl';
  return { x: clientX, width: heading.getBoundingClientRect().width, turn: isRtl ? -1 : 1 };
}
