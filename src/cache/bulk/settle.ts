import { toAdapterError } from '../../adapter/index.js';
import type { AdapterError } from '../../adapter/index.js';

/** What came of a promise, as a value that never fails. */
export interface Settled<T> {
  readonly value?: T;
  readonly error?: AdapterError;
}

export async function settle<T>(promise: Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error: toAdapterError(error) };
  }
}
