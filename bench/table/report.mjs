/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The figures as a table for people. Absolute times move with the machine; read along a line.
 *
 * @param {string[]} names
 * @param {Record<string, Record<string, number>>} medians
 * @param {number} rounds
 */
export function report(names, medians, rounds) {
  const lines = Object.entries(medians).map(
    ([metric, byName]) => `| ${metric} | ${names.map((name) => written(byName[name])).join(' | ')} |`,
  );
  return [
    `Medians of ${rounds} rounds in one run, contestants taking turns; what is over in a moment has three turns a round. Smaller is better; read along a line.`,
    '',
    `| metric | ${names.join(' | ')} |`,
    `|---|${names.map(() => '--:').join('|')}|`,
    ...lines,
    '',
  ].join('\n');
}

/** @param {number | undefined} value */
function written(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
