import type { Behaviour } from './behaviour.js';
import type { SendingLimits } from './campaign.js';
import type { TransportFaults } from './transport-faults.js';

/** A named situation, as data: what is different from an ordinary campaign. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Rates and times that differ. */
  readonly behaviour?: Partial<Behaviour>;
  /** Limits that differ, where the campaign is the default one. */
  readonly limits?: Partial<SendingLimits>;
  /** `every-status` puts one lead on each status and substatus of the model, before all others. */
  readonly place?: 'every-status';
  /** What goes wrong on the way to a page. The server reads it; the campaign knows nothing of it. */
  readonly transport?: TransportFaults;
}
