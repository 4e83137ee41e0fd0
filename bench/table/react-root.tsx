import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';

/** Mounts a tree, and answers how to take it away again. */
export function mountReact(root: HTMLElement, tree: ReactNode): () => void {
  const mounted = createRoot(root);
  mounted.render(tree);
  return () => mounted.unmount();
}

/** Lets changes gather until the next frame: one update a frame is what a careful team would write. */
export function perFrame<T>(tell: (items: readonly T[]) => void): (items: readonly T[]) => void {
  let waiting: T[] = [];
  return (items) => {
    if (waiting.length === 0) {
      requestAnimationFrame(() => {
        const gathered = waiting;
        waiting = [];
        tell(gathered);
      });
    }
    waiting.push(...items);
  };
}
