'use client';
import { useEffect, useMemo, useRef, useState } from 'react';

/** How long the pointer has to rest before something opens, in milliseconds. */
const REST = 300;
/** How long it may be on its way from the trigger into what opened. */
const GRACE = 200;

/** What is open, and whether it was asked for by a click or key (pinned), or only hovered. */
export interface Opened<T> {
  readonly target: T;
  readonly pinned: boolean;
}

export type OpenReason = 'press' | 'hover' | 'dismiss';

export interface HoverIntent<T> {
  readonly opened: Opened<T> | undefined;
  /** The pointer came upon a trigger. */
  readonly enter: (target: T) => void;
  /** The pointer left the trigger, or what opened. */
  readonly leave: () => void;
  /** The pointer is within what opened. */
  readonly stay: () => void;
  /** A click, a tap or a key on a trigger: opens it for good, or closes it. */
  readonly toggle: (target: T) => void;
  readonly close: () => void;
}

type Acts<T> = Omit<HoverIntent<T>, 'opened'>;
type Change<T> = (next: Opened<T> | undefined, reason: OpenReason) => void;

/**
 * Opens on a click at once, and on hover when the pointer rests; what was hovered open closes when the
 * pointer leaves it, what was clicked stays.
 */
export function useHoverIntent<T>(onChange?: (open: boolean, reason: OpenReason) => void): HoverIntent<T> {
  const [opened, setOpened] = useState<Opened<T>>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ opened, onChange });
  useEffect(() => {
    latest.current = { opened, onChange };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const acts = useMemo(() => {
    const change: Change<T> = (next, reason) => {
      setOpened(next);
      latest.current.onChange?.(next !== undefined, reason);
    };
    return makeActs(timer, () => latest.current.opened, change);
  }, []);
  return { opened, ...acts };
}

function makeActs<T>(
  timer: { current: ReturnType<typeof setTimeout> | undefined },
  opened: () => Opened<T> | undefined,
  change: Change<T>,
): Acts<T> {
  const stay = () => clearTimeout(timer.current);
  const now: Change<T> = (next, reason) => {
    stay();
    change(next, reason);
  };
  const later = (delay: number, next: Opened<T> | undefined) => {
    stay();
    if (next === undefined && opened() === undefined) return;
    timer.current = setTimeout(() => !opened()?.pinned && change(next, 'hover'), delay);
  };
  return {
    stay,
    enter: (target) => later(REST, { target, pinned: false }),
    leave: () => later(GRACE, undefined),
    close: () => now(undefined, 'dismiss'),
    toggle: (target) => {
      const current = opened();
      now(current?.pinned && current.target === target ? undefined : { target, pinned: true }, 'press');
    },
  };
}
