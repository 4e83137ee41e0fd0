'use client';
import type { LeadAdapter } from '../adapter/index.js';

/** Whether a backend carries out an action of a model. */
export function canAct(adapter: LeadAdapter, action: string): boolean {
  const { actions } = adapter.capabilities;
  return adapter.act !== undefined && (actions === 'all' || actions.includes(action));
}
