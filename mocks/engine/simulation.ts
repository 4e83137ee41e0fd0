import type { Actor, Lead, LeadQuery, StatusCounts, StatusModel } from '../../src/core/index.js';
import type { ActReport, ActRequest, AddReport, CampaignSummary, NewLead } from '../../src/adapter/index.js';
import type { Account } from './account.js';
import type { CampaignDefinition } from './campaign.js';
import type { Duration } from './clock.js';
import type { Fault } from './fault.js';
import type { Breach } from './invariants/breach.js';
import type { TimedInput } from './input.js';
import type { LoggedEvent } from './logged-event.js';
import type { PlayOptions, Ticker } from './player.js';
import type { Scenario } from './scenario.js';

export interface SimulationOptions {
  readonly model: StatusModel;
  /** The same seed and inputs give the same log, byte for byte. @default 1 */
  readonly seed?: number;
  /** ISO 8601 UTC. @default a Monday morning in March 2026 */
  readonly start?: string;
  /** How many invented people, or the contacts themselves. @default 1000 */
  readonly leads?: number | readonly NewLead[];
  /** What differs from the campaign that suits the model. */
  readonly campaign?: Partial<CampaignDefinition>;
  /** A scenario, or the id of one that comes with the kit. @default 'calm' */
  readonly scenario?: Scenario | string;
  /** Give several simulations the same one: an opt-out in one of them is a fact in all. */
  readonly account?: Account;
  /** What `play` passes time by. @default none: the engine has no timers of its own */
  readonly ticker?: Ticker;
  /** What was done from outside in another run, to be done again at its times: see `Simulation.inputs`. */
  readonly inputs?: readonly TimedInput[];
  /** Checks every law after every event; what is broken is told in `breaches`. Costs time. @default false */
  readonly invariants?: boolean;
}

/** A part of a long list. */
export interface ListWindow {
  /** @default 0 */
  readonly offset?: number;
  /** @default all */
  readonly limit?: number;
}

export interface LeadWindow {
  readonly leads: readonly Lead[];
  readonly total: number;
}

/** Facts of one lead, newest first. */
export interface EventWindow {
  readonly events: readonly LoggedEvent[];
  /** The `seq` to go on before, where older ones are left. */
  readonly next?: number;
}

/** Hears what happens in a simulation, in order. */
export interface SimulationListener {
  event(event: LoggedEvent): void;
  /** A lead has another snapshot now without a fact that says so: an undo, a corrected contact. */
  lead?(lead: Lead, seq: number): void;
  /** Time was turned back: nothing heard before counts any more. */
  gap?(): void;
}

/**
 * One campaign on a clock of its own. Deterministic: the same seed and the same inputs at the same virtual
 * times give the same log, however time is cut into advances.
 */
export interface Simulation {
  readonly model: StatusModel;
  readonly campaign: CampaignDefinition;
  readonly summary: CampaignSummary;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** How often time was turned back. */
  readonly epoch: number;
  /** Every event until now, in order of happening; `seq` from 1 without gaps. Ask again after time has passed. */
  readonly log: readonly LoggedEvent[];
  /**
   * What was done from outside until now: acts, additions, faults. As plain data; with the same options and
   * these inputs, another simulation becomes this one.
   */
  readonly inputs: readonly TimedInput[];
  /** The laws that were broken, where `invariants` is on. Empty, unless the engine itself is at fault. */
  readonly breaches: readonly Breach[];
  readonly isPlaying: boolean;
  /** Lets time pass: so long, or until a time. */
  advance(by: Duration | string): void;
  /** Lets time pass until nothing is due any more. */
  runUntilIdle(): void;
  /** Lets time pass with real time, faster. */
  play(options?: PlayOptions): void;
  pause(): void;
  /** Goes to a time; back by replay. What people did after it is done again when time gets there. */
  seek(iso: string): void;
  lead(id: string): Lead | undefined;
  leads(query?: LeadQuery, window?: ListWindow): LeadWindow;
  counts(query?: LeadQuery): StatusCounts;
  events(leadId: string, window: { readonly before?: number; readonly limit: number }): EventWindow;
  /** @throws AdapterError `conflict` under an idempotency key that was used for another request. */
  act(request: ActRequest, actor?: Actor): ActReport;
  /** Takes an act back; `undefined` for a token that was never given. */
  undo(token: string, actor?: Actor): ActReport | undefined;
  addLeads(rows: readonly NewLead[]): AddReport;
  /** Carries out an action of the model on the whole campaign; `undefined` where it has no such action. */
  actOnCampaign(action: string, actor?: Actor): CampaignSummary | undefined;
  /**
   * Lets something befall the campaign, or be put right.
   *
   * @throws LeadlightError `invalid-fault` for one that means nothing to it.
   */
  inject(fault: Fault): void;
  /** A short text that is the same only for the same log. */
  fingerprint(): string;
  subscribe(listener: SimulationListener): () => void;
}
