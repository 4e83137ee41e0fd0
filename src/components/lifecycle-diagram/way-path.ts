import type { Layout, Place } from './lay-out.js';

const HEAD = 4;
const BULGE = 32;

/**
 * The line of a way between two boxes, with its head, as an SVG path: from end to start where it leads on, out
 * and in at the end within a column, out at the start and in at the end where it leads back.
 */
export function wayPath({ places, length }: Layout, from: string, to: string): string | undefined {
  const a = places.get(from);
  const b = places.get(to);
  if (!a || !b) return undefined;
  if (b.start > a.start) return line(endOf(a, length), startOf(b), 1, -1);
  if (b.start < a.start) return line(startOf(a), endOf(b, length), -1, 1);
  return line(endOf(a, length), endOf(b, length), 1, 1);
}

type Point = readonly [inline: number, block: number];

const startOf = ({ start, middle }: Place): Point => [start, middle];
const endOf = ({ start, middle }: Place, length: number): Point => [start + length, middle];

/** `leaves` and `enters` say on which side of a box the line is: 1 at its end, -1 at its start. */
function line([x1, y1]: Point, [x2, y2]: Point, leaves: number, enters: number): string {
  const reach = Math.max(BULGE, Math.abs(x2 - x1) / 2);
  const tip = x2 + enters * 2;
  const back = tip + enters * HEAD;
  const curve = `M${x1} ${y1}C${x1 + leaves * reach} ${y1} ${tip + enters * reach} ${y2} ${tip} ${y2}`;
  return `${curve}M${back} ${y2 - HEAD}L${tip} ${y2}L${back} ${y2 + HEAD}`;
}
