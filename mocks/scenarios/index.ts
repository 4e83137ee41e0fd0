/**
 * Named situations, as data.
 *
 * @packageDocumentation
 */
import { LeadlightError, own } from '../../src/core/index.js';
import type { Scenario } from '../engine/scenario.js';
import { bounceStorm } from './bounce-storm.js';
import { calm } from './calm.js';
import { errorZoo } from './error-zoo.js';
import { everyStatus } from './every-status.js';
import { flakyNetwork } from './flaky-network.js';
import { largeImport } from './large-import.js';
import { launchRush } from './launch-rush.js';
import { mailboxDisconnected } from './mailbox-disconnected.js';
import { outOfOfficeSeason } from './out-of-office-season.js';
import { replyFlood } from './reply-flood.js';
import { streamGap } from './stream-gap.js';
import { twoPeopleEditing } from './two-people-editing.js';
import { unsubscribeRace } from './unsubscribe-race.js';

/** Every scenario that comes with the kit, by id. */
export const scenarios: { readonly [id: string]: Scenario } = Object.fromEntries(
  [
    calm,
    launchRush,
    everyStatus,
    errorZoo,
    bounceStorm,
    mailboxDisconnected,
    outOfOfficeSeason,
    replyFlood,
    unsubscribeRace,
    twoPeopleEditing,
    flakyNetwork,
    streamGap,
    largeImport,
  ].map((scenario) => [scenario.id, scenario]),
);

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
