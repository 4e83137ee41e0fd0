import { breachText } from './check.js';
import { LEVELS } from './level.js';
import { checks } from './checks/index.js';
import type { ConformanceOptions, OpenRig } from './rig.js';
import { runCheck } from './run-check.js';

/** What the suite needs of a test runner: Vitest's, Jest's, or node:test's with an `expect` of four lines. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: (...context: readonly unknown[]) => Promise<void>) => unknown;
  readonly expect: (value: unknown) => { toBe(expected: unknown): unknown };
}

const kept = 'The law is kept.';

/**
 * The laws of adapters as tests of your runner: one for each law, on levels read, act and live. What the
 * adapter's manifest does not offer is skipped. A failure tells what the adapter did, what the law is, and
 * the cure.
 *
 * @example
 * import { describe, expect, it } from 'vitest';
 * describeAdapter({ describe, it, expect }, 'our CRM', () => ({ adapter: createCrm(freshServer()), models }));
 * @example
 * // node:test
 * const expect = (value) => ({ toBe: (expected) => assert.equal(value, expected) });
 */
export function describeAdapter(
  { describe, it, expect }: TestRunner,
  name: string,
  open: OpenRig,
  options: ConformanceOptions = {},
): void {
  describe(`${name} keeps the laws of adapters`, () => {
    for (const level of options.levels ?? LEVELS) {
      describe(`level ${level}`, () => {
        for (const check of checks.filter((one) => one.level === level)) {
          // A rest parameter, since some runners take a function with a named one to end by a callback.
          it(`${check.id}: ${check.law}`, async (...[context]) => {
            const found = await runCheck(check, open, options);
            if (found.result === 'skipped') skipTest(context, found.why);
            else expect(found.result === 'failed' ? breachText(found.breach) : kept).toBe(kept);
          });
        }
      });
    }
  });
}

/** Marks the test as skipped, where the runner lets a test do so. */
function skipTest(context: unknown, why: string): void {
  if (typeof context !== 'object' || context === null || !('skip' in context)) return;
  if (typeof context.skip === 'function') context.skip(why);
}
