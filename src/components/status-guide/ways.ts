import type { Lifecycle, StatusModel, TransitionCause } from '../../core/index.js';

/** What leads into a status or out of it, and from where or where to. */
export interface GuideWay {
  readonly text: string;
  /** In menu order. */
  readonly statuses: readonly string[];
  readonly kind: TransitionCause['kind'];
}

type TextOf = (cause: TransitionCause) => string;

/** The ways into a status, those from the most statuses first. */
export function waysInto(model: StatusModel, lifecycle: Lifecycle, id: string, textOf: TextOf) {
  const ways = lifecycle.transitions.filter(({ to }) => to === id);
  return grouped(model, ways, ({ from }) => from, textOf);
}

/** The ways out of a status, those to the most statuses first. */
export function waysOutOf(model: StatusModel, lifecycle: Lifecycle, id: string, textOf: TextOf) {
  const ways = lifecycle.transitions.filter(({ from }) => from === id);
  return grouped(model, ways, ({ to }) => to, textOf);
}

function grouped(
  model: StatusModel,
  ways: Lifecycle['transitions'],
  otherEnd: (way: Lifecycle['transitions'][number]) => string,
  textOf: TextOf,
): readonly GuideWay[] {
  const byText = new Map<string, { kind: TransitionCause['kind']; ends: Set<string> }>();
  for (const way of ways) {
    const text = textOf(way.cause);
    const entry = byText.get(text) ?? { kind: way.cause.kind, ends: new Set<string>() };
    entry.ends.add(otherEnd(way));
    byText.set(text, entry);
  }
  const menu = Object.keys(model.statuses);
  return [...byText]
    .map(([text, { kind, ends }]) => ({ text, kind, statuses: menu.filter((id) => ends.has(id)) }))
    .sort((a, b) => b.statuses.length - a.statuses.length);
}
