/** The arrow keys, by where they lead on screen; the same in both reading directions. */
export const arrows: { readonly [key: string]: readonly [right: number, down: number] } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The box that is nearest to another in the direction of an arrow key: what lies aside counts as twice as far. */
export function nearest<T>(
  from: DOMRect,
  boxes: readonly (readonly [T, DOMRect])[],
  key: string,
): T | undefined {
  const [right, down] = arrows[key] ?? [0, 0];
  const ahead = boxes.flatMap(([box, rect]) => {
    const x = rect.x + rect.width / 2 - from.x - from.width / 2;
    const y = rect.y + rect.height / 2 - from.y - from.height / 2;
    const along = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    return along > 1 ? [{ box, distance: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.box;
}
