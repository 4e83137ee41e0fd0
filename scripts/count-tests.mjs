/** Reads the counts, and the names of what failed, out of Vitest's JSON report. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} Test */
/** @typedef {{ status: string, name?: string, message?: string, assertionResults: Test[] }} File */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: File[] }} Report */

/**
 * A file that could not even be loaded has no failed test, and a runner that crashed has no file. Each counts
 * as one failure, so that the counts never look better than the run.
 *
 * @param {Report | undefined} report
 * @param {boolean} crashed the runner ended with an error
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, crashed) {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = (report?.numFailedTests ?? 0) + unloaded.length;
  const silent = failed === 0 && (crashed || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/**
 * The failed tests by name, each with the first line of its reason: what a build server keeps of a long output
 * is its end.
 *
 * @param {Report | undefined} report
 * @returns {string[]}
 */
export function failedTests(report) {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name = '', message = '', assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      if (failed.length === 0) return [line(name, 'could not be loaded', message)];
      return failed.map((test) => line(name, test.fullName ?? '', test.failureMessages?.[0] ?? ''));
    });
}

/**
 * @param {string} file
 * @param {string} test
 * @param {string} reason
 */
function line(file, test, reason) {
  const [first = ''] = reason.trim().split('\n');
  return `${relative(process.cwd(), file)}: ${test}: ${first.slice(0, 300)}`;
}

/**
 * @param {string} file
 * @returns {Report | undefined}
 */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
