'use client';
import { useEffect, useState } from 'react';
import type { DrawnStatus } from './drawn-statuses.js';
import type { Layout, Size } from './lay-out.js';

/** What a box has around its badge, on both sides together, in pixels. As the style sheet says. */
const PADDING: Size = { inline: 18, block: 6 };

/**
 * Where the statuses of a drawing are to be. Undefined until their badges are measured and the layout library
 * is loaded, and where it cannot be; they are a list then, which says the same.
 */
export function useLayout(
  list: HTMLElement | null,
  statuses: readonly DrawnStatus[],
  isKnown: boolean,
): Layout | undefined {
  const sizes = useBadgeSizes(list, statuses);
  const [laid, setLaid] = useState<{ readonly sizes: ReadonlyMap<string, Size>; readonly layout: Layout }>();
  useEffect(() => {
    if (!sizes || !isKnown) return undefined;
    let isWanted = true;
    const ways = statuses.flatMap(({ id, after }) => (after === undefined ? [] : [{ from: after, to: id }]));
    import('./lay-out.js').then(
      ({ layOut }) => isWanted && setLaid({ sizes, layout: layOut(sizes, ways) }),
      // Without the library the list stays.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [sizes, statuses, isKnown]);
  const isCurrent = statuses.every(({ id }) => laid?.layout.places.has(id));
  return isKnown && isCurrent ? laid?.layout : undefined;
}

/** How large each status's badge is, watched: another language, density or typeface changes it. */
function useBadgeSizes(
  list: HTMLElement | null,
  statuses: readonly DrawnStatus[],
): ReadonlyMap<string, Size> | undefined {
  const [sizes, setSizes] = useState<ReadonlyMap<string, Size>>();
  useEffect(() => {
    // Where nothing is laid out, as on a test's page without layout, the list stays.
    if (!list || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const found = sizesIn(list);
      if (found) setSizes((known) => (known && isSame(known, found) ? known : found));
    });
    for (const badge of badgesIn(list)) observer.observe(badge);
    return () => observer.disconnect();
  }, [list, statuses]);
  return sizes;
}

function badgesIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-part="badge"]')];
}

/** None while the drawing is not displayed, where everything is without size. */
function sizesIn(list: HTMLElement): ReadonlyMap<string, Size> | undefined {
  const found = badgesIn(list).map((badge) => {
    const size = {
      inline: badge.offsetWidth + PADDING.inline,
      block: badge.offsetHeight + PADDING.block,
    };
    return [badge.dataset['status'] ?? '', size] as const;
  });
  return found.some(([, { inline }]) => inline === PADDING.inline) ? undefined : new Map(found);
}

function isSame(a: ReadonlyMap<string, Size>, b: ReadonlyMap<string, Size>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([id, { inline, block }]) => {
      const other = b.get(id);
      return other?.inline === inline && other.block === block;
    })
  );
}
