import type { Check } from '../check.js';
import { actChecks } from './acts.js';
import { campaignChecks } from './campaigns.js';
import { countChecks } from './counts.js';
import { eventChecks } from './events.js';
import { filterChecks } from './filters.js';
import { keyChecks } from './keys.js';
import { liveChecks } from './live.js';
import { manifestChecks } from './manifest.js';
import { manyChecks } from './many.js';
import { optOutChecks } from './opt-outs.js';
import { pageChecks } from './pages.js';
import { readChecks } from './reads.js';
import { sortChecks } from './sorts.js';

/** Every law of adapters, in the order to read them. */
export const checks: readonly Check[] = [
  ...manifestChecks,
  ...pageChecks,
  ...filterChecks,
  ...sortChecks,
  ...readChecks,
  ...countChecks,
  ...eventChecks,
  ...actChecks,
  ...keyChecks,
  ...manyChecks,
  ...optOutChecks,
  ...campaignChecks,
  ...liveChecks,
];
