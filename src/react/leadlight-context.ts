'use client';
import { createContext, useContext } from 'react';
import type { Actor, Lead, ModelTexts, Report, StatusModel } from '../core/index.js';

/** What a fix is asked for: the lead, and the substatus that names the fix. */
export interface FixDetails {
  readonly lead: Lead;
  readonly model: StatusModel;
  readonly status: string;
  readonly substatus: string;
}

/** What the guide is asked for: the page of a status, and the substatus that the question was about. */
export interface GuideDetails {
  readonly model: StatusModel;
  readonly substatus?: string;
}

/** A model's texts in another language, or what loads them when they are first needed. */
export type GivenTexts = ModelTexts | (() => Promise<ModelTexts>);

/** What all views and components share: language, time, the person, and the host's ears. */
export interface LeadlightSettings {
  /** How dates and numbers are written. BCP 47. @default that of the messages */
  readonly locale: string;
  /** IANA. @default the reader's own */
  readonly timeZone?: string;
  /** The clock, ISO 8601 UTC with milliseconds. A simulation hands in its own. */
  readonly now: () => string;
  /** Who clicks. */
  readonly actor: Actor;
  /** Tells the host what was not understood; the same thing once. */
  readonly report: (report: Report) => void;
  /** Carries out a substatus's fix. Without it no fix is offered. */
  readonly onFix?: (fix: string, details: FixDetails) => void;
  /** Opens the guide at a status. Without it no link to the guide is offered. */
  readonly onGuide?: (status: string, details: GuideDetails) => void;
  /** What statuses mean, in the reader's language, by the id of the model. Read by guide, info and timeline. */
  readonly texts?: { readonly [model: string]: GivenTexts };
}

/** What holds where no provider says otherwise. */
const defaults: LeadlightSettings = {
  locale: 'en',
  now: () => new Date().toISOString(),
  actor: { kind: 'user' },
  report: () => undefined,
};

export const LeadlightContext = createContext<LeadlightSettings>(defaults);

/**
 * The settings of the nearest `LeadlightProvider`, or the defaults. The words are apart: see
 * {@link useMessages}.
 *
 * @example
 * const { locale, now } = useLeadlight();
 */
export function useLeadlight(): LeadlightSettings {
  return useContext(LeadlightContext);
}
