/**
 * Named situations, as data.
 *
 * @packageDocumentation
 */
import { LeadlightError, own } from '../../src/core/index.js';
import type { Scenario } from '../engine/scenario.js';
import { calm } from './calm.js';
import { everyStatus } from './every-status.js';
import { flakyNetwork } from './flaky-network.js';
import { launchRush } from './launch-rush.js';
import { streamGap } from './stream-gap.js';

/** Every scenario that comes with the kit, by id. */
export const scenarios: { readonly [id: string]: Scenario } = {
  [calm.id]: calm,
  [everyStatus.id]: everyStatus,
  [launchRush.id]: launchRush,
  [flakyNetwork.id]: flakyNetwork,
  [streamGap.id]: streamGap,
};

/**
 * The scenario of an id.
 *
 * @throws LeadlightError `unknown-scenario` when there is none.
 */
export function scenarioOf(id: string): Scenario {
  const scenario = own(scenarios, id);
  if (scenario) return scenario;
  const known = Object.keys(scenarios).join(', ');
  throw new LeadlightError(
    'unknown-scenario',
    `There is no scenario "${id}". Choose one of ${known}, or give your own.`,
  );
}

export { calm, everyStatus, flakyNetwork, launchRush, streamGap };
