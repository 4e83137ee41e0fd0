import { describe, expect, test } from 'vitest';
import { countTests, failedTests } from '../../scripts/count-tests.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const report = (
  numPassedTests: number,
  numFailedTests: number,
  ...testResults: ReturnType<typeof file>[]
) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

describe('the last line of npm test', () => {
  test('tells what passed', () => {
    expect(countTests(report(2, 0, file('passed', 'passed', 'passed')), false)).toEqual({
      passed: 2,
      failed: 0,
    });
  });

  test('tells what failed', () => {
    expect(countTests(report(1, 1, file('failed', 'passed', 'failed')), true)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('counts a file that could not be loaded', () => {
    expect(countTests(report(1, 0, file('passed', 'passed'), file('failed')), true)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('never calls a crash a success', () => {
    expect(countTests(report(5, 0, file('passed', 'passed')), true)).toEqual({ passed: 5, failed: 1 });
    expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });

  test('never calls nothing a success', () => {
    expect(countTests(report(0, 0), false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('what npm test says of its failures at the end', () => {
  const failing = {
    status: 'failed',
    name: `${process.cwd()}/src/a.test.ts`,
    assertionResults: [
      { status: 'passed', fullName: 'a good one' },
      { status: 'failed', fullName: 'a bad one', failureMessages: ['expected 1 to be 2\n  at a.test.ts'] },
    ],
  };

  test('names each failed test, its file and the first line of its reason', () => {
    expect(failedTests({ ...report(1, 1), testResults: [failing] })).toEqual([
      'src/a.test.ts: a bad one: expected 1 to be 2',
    ]);
  });

  test('names a file that could not be loaded', () => {
    const unloaded = { ...failing, message: 'no such module', assertionResults: [] };
    expect(failedTests({ ...report(0, 0), testResults: [unloaded] })).toEqual([
      'src/a.test.ts: could not be loaded: no such module',
    ]);
  });

  test('has nothing to say of a run that passed, or of none', () => {
    expect(failedTests(report(1, 0, file('passed', 'passed')))).toEqual([]);
    expect(failedTests(undefined)).toEqual([]);
  });
});
