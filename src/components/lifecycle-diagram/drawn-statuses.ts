import type { Lifecycle, StatusModel, Transition } from '../../core/index.js';
import { mainWays } from '../../react/index.js';

/** A status in the drawing: after which it is drawn, and how far from the beginning. */
export interface DrawnStatus {
  readonly id: string;
  readonly after?: string;
  readonly depth: number;
}

/** The statuses of a model as a tree of main ways, each after the one it comes from. Before that is known: a list. */
export function drawnStatuses(model: StatusModel, lifecycle: Lifecycle | undefined): readonly DrawnStatus[] {
  const ids = Object.keys(model.statuses);
  if (!lifecycle) return ids.map((id) => ({ id, depth: 0 }));
  const ways = mainWays(model, lifecycle);
  const reached = new Set(ways.map(({ to }) => to));
  const roots = ids.filter((id) => !reached.has(id));
  const first = roots.filter((id) => id === lifecycle.initial);
  return [...first, ...roots.filter((id) => id !== lifecycle.initial)].flatMap((id) =>
    branch(ways, { id, depth: 0 }),
  );
}

function branch(ways: readonly Transition[], root: DrawnStatus): readonly DrawnStatus[] {
  const next = ways.filter(({ from }) => from === root.id);
  const children = next.map(({ to }) => ({ id: to, after: root.id, depth: root.depth + 1 }));
  return [root, ...children.flatMap((child) => branch(ways, child))];
}

/** A pair of statuses that some way leads between, and how it is to be drawn. */
export interface DrawnWay {
  readonly from: string;
  readonly to: string;
  /** `in` and `out` are seen from the chosen status; `main` is any other of the tree. */
  readonly kind: 'main' | 'in' | 'out';
}

/** What is drawn between statuses: the tree, and over it every way in and out of the chosen one. */
export function drawnWays(
  statuses: readonly DrawnStatus[],
  lifecycle: Lifecycle | undefined,
  chosen: string | null,
): readonly DrawnWay[] {
  const tree = statuses.flatMap(({ id, after }) => (after === undefined ? [] : [{ from: after, to: id }]));
  const pairs = new Map((lifecycle?.transitions ?? []).map((way) => [`${way.from}\n${way.to}`, way]));
  const touching = [...pairs.values()].filter(({ from, to }) => from === chosen || to === chosen);
  const others = tree.filter(({ from, to }) => from !== chosen && to !== chosen);
  return [
    ...others.map(({ from, to }) => ({ from, to, kind: 'main' as const })),
    ...touching.map(({ from, to }) => ({
      from,
      to,
      kind: to === chosen ? ('in' as const) : ('out' as const),
    })),
  ];
}
