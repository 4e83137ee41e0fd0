import type { Behaviour } from './behaviour.js';
import type { CampaignSettings, SendingLimits } from './campaign.js';
import type { Duration } from './clock.js';
import type { Fault } from './fault.js';
import type { TransportFaults } from './transport-faults.js';

/** A named situation, as data: what is different from an ordinary campaign. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Rates and times that differ. */
  readonly behaviour?: Partial<Behaviour>;
  /** Limits that differ, where the campaign is the default one. */
  readonly limits?: Partial<SendingLimits>;
  /** Settings that differ, where the campaign is the default one. */
  readonly settings?: Partial<CampaignSettings>;
  /** What befalls the campaign, and how long after its start. */
  readonly faults?: readonly { readonly after: Duration; readonly fault: Fault }[];
  /** Files that are imported while it runs, of so many rows; some of each are bad, known or unwelcome. */
  readonly imports?: readonly { readonly after: Duration; readonly rows: number }[];
  /** `everything` breaks everything that the product has an error for, one after the other. */
  readonly breaks?: 'everything';
  /**
   * Puts one lead on each status and substatus of the model, before all others, and on each refusal of its
   * guards; or on its problems alone.
   */
  readonly place?: 'every-status' | 'every-error';
  /** What goes wrong on the way to a page. The server reads it; the campaign knows nothing of it. */
  readonly transport?: TransportFaults;
}
