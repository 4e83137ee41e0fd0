import type { Capabilities } from '../adapter.js';
import { checks } from './checks/index.js';
import { LEVELS } from './level.js';
import type { Level } from './level.js';
import type { ConformanceOptions, OpenRig } from './rig.js';
import { runCheck } from './run-check.js';
import type { CheckResult } from './run-check.js';

/** What came of one law. */
export type CheckReport = { readonly id: string; readonly level: Level; readonly law: string } & CheckResult;

/** What came of all laws, as plain data. */
export interface ConformanceReport {
  readonly adapter: string;
  readonly capabilities: Capabilities;
  /** `none`: nothing of this level is offered. */
  readonly levels: { readonly [level in Level]: 'passed' | 'failed' | 'none' };
  readonly checks: readonly CheckReport[];
}

/**
 * Checks an adapter by every law that its manifest makes it subject to, and reports as plain data: for a
 * test of one's own, for a file, for a support matrix. Each law gets a fresh rig.
 *
 * @throws whatever the rig cannot be opened with.
 * @example
 * const report = await checkAdapter('our CRM', () => ({ adapter: crm(), models: lemlist }));
 * console.log(JSON.stringify(report));
 */
export async function checkAdapter(
  name: string,
  open: OpenRig,
  options: ConformanceOptions = {},
): Promise<ConformanceReport> {
  const rig = await open();
  const { capabilities } = rig.adapter;
  await rig.close?.();
  const reports: CheckReport[] = [];
  const { levels = LEVELS } = options;
  for (const check of checks.filter(({ level }) => levels.includes(level))) {
    const { id, level, law } = check;
    reports.push({ id, level, law, ...(await runCheck(check, open, options)) });
  }
  const [read, act, live] = LEVELS.map((level) => standingOf(reports.filter((one) => one.level === level)));
  return {
    adapter: name,
    capabilities,
    levels: { read: read ?? 'none', act: act ?? 'none', live: live ?? 'none' },
    checks: reports,
  };
}

function standingOf(reports: readonly CheckReport[]): 'passed' | 'failed' | 'none' {
  if (reports.some(({ result }) => result === 'failed')) return 'failed';
  return reports.some(({ result }) => result === 'passed') ? 'passed' : 'none';
}
