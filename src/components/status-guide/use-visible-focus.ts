'use client';
import { useEffect, useRef } from 'react';

/**
 * Where a panel shows one page at a time, the link that opened it is gone with its list: the focus then goes to
 * the page, or back to the link of the page that was left.
 */
export function useVisibleFocus(root: HTMLElement | null, page: string | null): void {
  const left = useRef(page);
  useEffect(() => {
    const from = left.current;
    left.current = page;
    const focused = document.activeElement;
    if (!root || from === page || !(focused && (root.contains(focused) || focused === document.body))) return;
    if (focused !== document.body && focused.getClientRects().length > 0) return;
    const links = [...root.querySelectorAll<HTMLElement>('[data-part="link"]')];
    const back = links.find(({ dataset }) => dataset['status'] === (from ?? undefined));
    const target = page === null ? back : root.querySelector<HTMLElement>('[data-part="page"]');
    target?.focus();
  }, [root, page]);
}
