/** Reads the counts out of Vitest's JSON report. */
import { readFileSync } from 'node:fs';

/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} Report */

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
