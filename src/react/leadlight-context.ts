'use client';
import type { Actor, Lead, Report, StatusModel } from '../core/index.js';

/** What a fix is asked for: the lead, and the substatus that names the fix. */
export interface FixDetails {
  readonly lead: Lead;
  readonly model: StatusModel;
  readonly status: string;
  readonly substatus: string;
}

/** What all views and components share: language, time, the person, and the host's ears. */
export interface LeadlightSettings {
  /** BCP 47. @default the browser's */
  readonly locale: string;
  /** IANA. @default the browser's */
  readonly timeZone: string;
  /** The clock, ISO 8601 UTC with milliseconds. A simulation hands in its own. */
  readonly now: () => string;
  /** Who clicks. */
  readonly actor: Actor;
  /** Tells the host what was not understood; the same thing once. */
  readonly report: (report: Report) => void;
  /** Carries out a substatus's fix. Without it no fix is offered. */
  readonly onFix?: (fix: string, details: FixDetails) => void;
}

/**
 * The settings of the nearest `LeadlightProvider`, or the defaults.
 *
 * @example
 * const { locale, now } = useLeadlight();
 */
export declare function useLeadlight(): LeadlightSettings;
