import type { Capabilities } from '../adapter.js';
import { LEVELS } from './level.js';
import type { ConformanceReport } from './report.js';

type Cell = (report: ConformanceReport) => string;

const columns: readonly (readonly [title: string, cell: Cell])[] = [
  ['adapter', ({ adapter }) => adapter],
  ...LEVELS.map((level): readonly [string, Cell] => [level, (report) => levelCell(report, level)]),
  ['pages by', ({ capabilities: { paging } }) => paging],
  ['totals', ({ capabilities: { totals } }) => totals],
  ['filters', ({ capabilities: { filters } }) => filters.length.toString()],
  ['sorts', ({ capabilities: { sorts } }) => sorts.length.toString()],
  ['acts on', ({ capabilities }) => actsOn(capabilities)],
  ['dry run', ({ capabilities: { dryRun } }) => mark(dryRun)],
  ['undo', ({ capabilities: { undo } }) => mark(undo)],
  ['live by', ({ capabilities: { live } }) => live || '–'],
  ['history', ({ capabilities: { history } }) => mark(history)],
];

/**
 * What adapters can do and what was proved of it, as a table in Markdown. A level tells how many of its laws
 * were checked and kept.
 *
 * @example
 * supportMatrix(await Promise.all([checkAdapter('memory', openMemory), checkAdapter('HTTP', openHttp)]))
 */
export function supportMatrix(reports: readonly ConformanceReport[]): string {
  const titles = columns.map(([title]) => title);
  const rows = reports.map((report) => columns.map(([, cell]) => cell(report)));
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function levelCell({ levels, checks }: ConformanceReport, level: (typeof LEVELS)[number]): string {
  const asked = checks.filter((check) => check.level === level && check.result !== 'skipped');
  const kept = asked.filter(({ result }) => result === 'passed').length;
  return levels[level] === 'none' ? '–' : `${kept} of ${asked.length}`;
}

function actsOn({ actions, bulk, maxIds }: Capabilities): string {
  if (actions.length === 0) return '–';
  if (bulk === false) return 'one lead';
  const most = maxIds === undefined ? 'ids' : `up to ${maxIds} ids`;
  return bulk === 'query' ? `${most}, queries` : most;
}

function mark(isThere: boolean): string {
  return isThere ? 'yes' : '–';
}
