import type { Scenario } from '../engine/scenario.js';

/** An ordinary campaign, seen over a bad line: slow, and one request of five goes wrong somehow. */
export const flakyNetwork: Scenario = {
  id: 'flaky-network',
  title: 'A bad line to the server',
  transport: {
    latency: { medianMs: 400, spread: 0.9 },
    errors: { 500: 0.03, 502: 0.02, 503: 0.06 },
    rateLimit: { requests: 20, perMs: 2000 },
    dropped: 0.05,
    cut: 0.02,
    malformed: 0.01,
    stale: { rate: 0.05, byMs: 4000 },
    clockSkewMs: -90_000,
    stream: { doubled: 0.1, shuffled: 0.1, late: { rate: 0.1, byMs: 3000 } },
  },
};
