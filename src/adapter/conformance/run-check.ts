import { Bench, nameOf } from './bench.js';
import type { Breach, Check } from './check.js';
import type { ConformanceOptions, OpenRig } from './rig.js';

/** What came of a check: passed, failed with the breach, or skipped with the reason. */
export type CheckResult =
  | { readonly result: 'passed' }
  | { readonly result: 'failed'; readonly breach: Breach }
  | { readonly result: 'skipped'; readonly why: string };

/** Runs one check on a rig of its own. Never rejects. */
export async function runCheck(
  check: Check,
  open: OpenRig,
  { patience = 2000 }: ConformanceOptions = {},
): Promise<CheckResult> {
  const { law, cure } = check;
  const failed = (did: string): CheckResult => ({ result: 'failed', breach: { did, law, cure } });
  try {
    const rig = await open();
    const checking = resultOf(check, new Bench(rig, patience));
    try {
      // Whoever never answers must not hold up the others.
      return await Promise.race([checking, late(patience * 5 + 5000, failed)]);
    } finally {
      await rig.close?.();
    }
  } catch (error) {
    return failed(`failed unexpectedly: ${nameOf(error)}`);
  }
}

async function resultOf({ skip, run, law, cure }: Check, bench: Bench): Promise<CheckResult> {
  const why = await skip?.(bench);
  if (why !== undefined) return { result: 'skipped', why };
  const did = await run(bench);
  return did === undefined ? { result: 'passed' } : { result: 'failed', breach: { did, law, cure } };
}

function late(milliseconds: number, failed: (did: string) => CheckResult): Promise<CheckResult> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve(failed(`did not come to an end within ${milliseconds / 1000} s`)),
      milliseconds,
    );
    // Node alone would wait for it before it exits.
    if (typeof timer === 'object') Reflect.get(timer, 'unref')?.call(timer);
  });
}
