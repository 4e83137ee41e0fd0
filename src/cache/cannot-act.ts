import { AdapterError } from '../adapter/index.js';

/** The error of an act on an adapter that has no way to act. */
export function cannotAct(adapter: string): AdapterError {
  const message = `Adapter "${adapter}" has no act method, so nothing can be done with its leads. Give it one, or offer no actions.`;
  return new AdapterError('invalid', message);
}
