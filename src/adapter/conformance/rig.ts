import type { JsonValue, StatusModel } from '../../core/index.js';
import type { LeadAdapter } from '../adapter.js';
import type { Level } from './level.js';

/** An adapter over a fresh backend, made for one check: some leads, and nobody else who changes them. */
export interface AdapterRig {
  /** At least five leads should be there: what is not there cannot be checked. */
  readonly adapter: LeadAdapter;
  /** What its leads are read by. Of several, a lead names its own. */
  readonly models: StatusModel | readonly StatusModel[];
  /** An action to act with. @default one that the model offers for most leads */
  readonly action?: string;
  /** What that action is given along. */
  readonly params?: { readonly [name: string]: JsonValue };
  /**
   * Lets something happen to a lead at the backend, as a reply would. @default by an action, through the
   * adapter
   */
  readonly change?: (leadId: string) => void | Promise<void>;
  /** Cuts the live connection, as a network does, so that it can come back by itself. @default not checked */
  readonly cut?: () => void | Promise<void>;
  /** Frees what was opened. */
  readonly close?: () => void | Promise<void>;
}

/** Opens a fresh rig. Called once for each check. */
export type OpenRig = () => AdapterRig | Promise<AdapterRig>;

export interface ConformanceOptions {
  /** @default all */
  readonly levels?: readonly Level[];
  /** How long to wait for what should come by itself, in milliseconds. @default 2000 */
  readonly patience?: number;
}
