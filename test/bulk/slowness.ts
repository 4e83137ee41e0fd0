/** How many times longer than alone this page is at work just now, because the machine does other work as well. */
export function slowness(): number {
  const once = 200_000;
  const least = Math.min(...Array.from({ length: 40 }, () => spin(once)));
  const times = Math.max(1, Math.round(20 / Math.max(least, 0.05)));
  const spans = Array.from({ length: 9 }, () => spin(once * times)).sort((a, b) => a - b);
  return Math.max(1, (spans[4] ?? 0) / (least * times));
}

/** Some work that is always the same; how long it took, in milliseconds. */
function spin(rounds: number): number {
  const start = performance.now();
  let sum = 0;
  for (let round = 0; round < rounds; round += 1) sum = (sum * 31 + round) | 0;
  return performance.now() - start + (sum === 0.5 ? 1 : 0);
}
