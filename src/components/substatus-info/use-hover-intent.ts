'use client';
import { useEffect, useRef, useState } from 'react';
import { useTimer } from '../use-timer.js';

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
  /** Something is done within what opened: it stays, also when the pointer leaves. */
  readonly pin: () => void;
  readonly close: () => void;
}

/**
 * Opens on a click at once, and on hover when the pointer rests; what was hovered open closes when the
 * pointer leaves it, what was clicked stays.
 */
export function useHoverIntent<T>(
  onChange?: (open: boolean, reason: OpenReason) => void,
  isSame: (a: T, b: T) => boolean = Object.is,
): HoverIntent<T> {
  const [opened, setOpened] = useState<Opened<T>>();
  const timer = useTimer();
  const isPinned = useLatest(opened?.pinned ?? false);
  const change = (next: Opened<T> | undefined, reason: OpenReason) => {
    timer.stop();
    setOpened(next);
    onChange?.(next !== undefined, reason);
  };
  const hover = (next: Opened<T> | undefined, delay: number) =>
    timer.start(() => !isPinned.current && change(next, 'hover'), delay);
  return {
    opened,
    stay: timer.stop,
    enter: (target) => hover({ target, pinned: false }, REST),
    leave: () => (opened ? hover(undefined, GRACE) : timer.stop()),
    pin: () => {
      timer.stop();
      if (opened && !opened.pinned) setOpened({ ...opened, pinned: true });
    },
    close: () => change(undefined, 'dismiss'),
    toggle: (target) => {
      const isOpen = opened?.pinned && isSame(opened.target, target);
      change(isOpen ? undefined : { target, pinned: true }, 'press');
    },
  };
}

/** What a timer finds when it goes off, not what there was when it was set. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
