/** The reports on the kit's own adapters, and a page with the matrix that is made of them. */
import { format } from 'oxfmt';
import { checkAdapter, supportMatrix } from '../../src/adapter/conformance/index.js';
import type { ConformanceReport } from '../../src/adapter/conformance/index.js';
import layout from '../../.oxfmtrc.json' with { type: 'json' };
import { rigs } from './rigs.js';

export async function ownReports(): Promise<readonly ConformanceReport[]> {
  const reports: ConformanceReport[] = [];
  for (const [name, open] of Object.entries(rigs)) reports.push(await checkAdapter(name, open));
  return reports;
}

/** The reports as they are committed: laid out as every file of the house. */
export async function reportsFile(reports: readonly ConformanceReport[]): Promise<string> {
  const { code } = await format('reports.json', JSON.stringify(reports, null, 2), layout);
  return code;
}

/** A page with the matrix between its two marks, where it has them. */
export function withMatrix(page: string, reports: readonly ConformanceReport[]): string {
  return page.replace(
    /(<!-- support matrix -->\n)[^]*?(<!-- \/support matrix -->)/,
    (_all, start: string, end: string) => `${start}${supportMatrix(reports)}\n${end}`,
  );
}
