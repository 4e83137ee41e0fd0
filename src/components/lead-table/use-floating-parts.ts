'use client';
import { useState } from 'react';
import { useHoverIntent } from '../substatus-info/use-hover-intent.js';
import type { HoverIntent } from '../substatus-info/use-hover-intent.js';

/** A row's button that asked for a menu or an explanation, and the lead it stood for then. */
export interface RowTarget {
  readonly id: string;
  readonly index: number;
  readonly anchor: HTMLElement;
  /** Asked for by a key: then the focus goes to the first thing that is offered. */
  readonly byKey: boolean;
}

export interface FloatingParts {
  readonly menu: RowTarget | undefined;
  readonly toggleMenu: (target: RowTarget) => void;
  readonly closeMenu: () => void;
  readonly why: HoverIntent<RowTarget>;
  readonly closeAll: () => void;
  /** What is open of a lead. */
  readonly openedOf: (id: string | undefined) => 'menu' | 'why' | undefined;
}

/** The one menu and the one explanation of a table, and which lead each is bound to. */
export function useFloatingParts(idAt: (index: number) => string | undefined): FloatingParts {
  const [kept, setMenu] = useState<RowTarget>();
  const why = useHoverIntent<RowTarget>(undefined, isSame);
  // A row may get another lead while something hangs on it: then it is no longer its.
  const menu = kept && idAt(kept.index) === kept.id ? kept : undefined;
  const explained = why.opened?.target;
  const opened = explained && idAt(explained.index) === explained.id ? why.opened : undefined;
  return {
    menu,
    why: { ...why, opened },
    closeMenu: () => setMenu(undefined),
    toggleMenu: (target) => {
      why.close();
      setMenu(menu && isSame(menu, target) ? undefined : target);
    },
    closeAll: () => {
      if (kept) setMenu(undefined);
      if (why.opened) why.close();
    },
    openedOf: (id) => {
      if (id === undefined) return undefined;
      if (menu?.id === id) return 'menu';
      return opened?.target.id === id ? 'why' : undefined;
    },
  };
}

function isSame(a: RowTarget, b: RowTarget): boolean {
  return a.id === b.id && a.anchor === b.anchor;
}
