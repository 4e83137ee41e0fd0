'use client';
import { LateValue } from './late-value.js';

/** What decides on actions and carries them out: which a lead is offered, why not, and the wishes made of them. */
export const decisions = new LateValue(() => import('./acting.js'));

/** A part of the page that shows actions, loaded together with what decides on them. */
export async function withDecisions<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, decisions.load()]);
  return loaded;
}
