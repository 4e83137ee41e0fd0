/** The suite is no runner's own: it says the same under node:test, and under globals as Jest has them. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { describeAdapter } from '../../src/adapter/conformance/index.js';
import { openArray } from './node-rig.js';

describe('the suite', () => {
  it('runs under node:test, skips what is not offered, and fails with the law and the cure', () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['--test', '--test-reporter=tap', 'test/conformance/node-runner.mjs'],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_TEST_CONTEXT: undefined, VITEST: undefined },
      },
    );
    expect(stdout).toContain('ok 1 - an array keeps the laws of adapters');
    expect(stdout).toContain('not ok 2 - a liar keeps the laws of adapters');
    expect(stdout).toContain('The adapter answered 3 leads where 2 were asked for.');
    expect(stdout).toContain('The cure: Heed "limit"');
    expect(stdout).toContain('# SKIP it has no act');
  }, 60_000);

  it('runs under globals that give a test no context and take a callback for a promise', async () => {
    const tests: [string, (...context: readonly unknown[]) => Promise<void>][] = [];
    const values: unknown[] = [];
    describeAdapter(
      {
        describe: (_name, body) => body(),
        it: (name, body) => tests.push([name, body]),
        expect: (value) => ({ toBe: () => values.push(value) }),
      },
      'an array',
      openArray(true),
      { levels: ['read'] },
    );
    expect(tests.every(([, body]) => body.length === 0)).toBe(true);
    for (const [, body] of tests) await body();
    expect(new Set(values)).toEqual(new Set(['The law is kept.']));
  });
});
