import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface CalloutsProps {
  /** A number, and the selector of the part that it points to. The last one stands beneath. */
  marks: readonly (readonly [number: string, selector: string])[];
  children: ReactNode;
}

/** A specimen with numbers that point to its parts, wherever these stand. */
export function Callouts({ marks, children }: CalloutsProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const measure = () => setPlaces(marks.map(([, selector]) => middleOf(current, selector)));
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [marks]);
  return (
    <div className="st-specimen" ref={frame}>
      {children}
      {places.map((left, index) => (
        <span
          key={marks[index]?.[0]}
          className="st-callout"
          data-side={index === marks.length - 1 ? 'below' : 'above'}
          style={{ left }}
          aria-hidden="true"
        >
          {marks[index]?.[0]}
        </span>
      ))}
    </div>
  );
}

function middleOf(frame: HTMLElement, selector: string): number {
  const part = frame.querySelector(selector)?.getBoundingClientRect();
  return part ? part.left + part.width / 2 - frame.getBoundingClientRect().left : 0;
}
