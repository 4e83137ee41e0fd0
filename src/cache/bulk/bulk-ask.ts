import { decide } from '../../core/index.js';
import type { DecisionContext, Lead } from '../../core/index.js';
import type { BulkAsk } from './bulk-forecast.js';

/** What a view asks to be done with many leads: who asks and when, instead of what the model says. */
export interface ViewAsk extends Omit<BulkAsk, 'decide'> {
  readonly contextOf: (lead: Lead) => DecisionContext;
}

/** What a view asks for, with what the model says of each lead as it is expected to be. */
export function askOf({ contextOf, ...ask }: ViewAsk): BulkAsk {
  const { action, params, modelFor } = ask;
  const given = params && { params };
  return {
    ...ask,
    decide: ({ expected }) =>
      decide(modelFor(expected), expected, action, { ...contextOf(expected), ...given }),
  };
}
