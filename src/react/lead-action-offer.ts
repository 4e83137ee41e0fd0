import type { Decision } from '../core/index.js';

/** One action of a lead's menu, offered or refused with the reason. */
export interface LeadActionOffer {
  readonly action: string;
  readonly label: string;
  readonly icon: string;
  /** It cannot be taken back: ask first. */
  readonly destructive: boolean;
  /** Which values may be given along: `until`, `note`. */
  readonly params: readonly string[];
  readonly decision: Decision;
}
