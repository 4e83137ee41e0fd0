import { partialMatchKey } from '@tanstack/query-core';
import type { QueryClient } from '@tanstack/query-core';
import { toAdapterError } from '../adapter/index.js';
import type { AdapterError } from '../adapter/index.js';
import * as keys from './keys.js';

/**
 * Whether the backend still knows who asks. That it does not is one fact about the whole connection, however
 * many reads and acts ran into it: it stands from the first 401 to the next answer.
 */
export class Access {
  readonly #client: QueryClient;
  readonly #scope: string;
  #error: AdapterError | undefined;

  constructor(client: QueryClient, scope: string) {
    this.#client = client;
    this.#scope = scope;
  }

  /** Why nothing can be read or done; undefined while all is well. */
  get error(): AdapterError | undefined {
    return this.#error;
  }

  /** Listens to reads and acts until the function that comes back is called. */
  watch(onChange: () => void): () => void {
    const hear = (key: readonly unknown[] | undefined, { type, error }: Told): void => {
      if (!key || !partialMatchKey(key, keys.all(this.#scope))) return;
      const before = this.#error;
      if (type === 'success') this.#error = undefined;
      if (type === 'error') this.#error = lackOf(error) ?? before;
      if (this.#error?.kind !== before?.kind) onChange();
    };
    const stopReads = this.#client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated') hear(event.query.queryKey, event.action);
    });
    const stopActs = this.#client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated') hear(event.mutation.options.mutationKey, event.action);
    });
    return () => {
      stopReads();
      stopActs();
    };
  }
}

interface Told {
  readonly type: string;
  readonly error?: unknown;
}

function lackOf(failure: unknown): AdapterError | undefined {
  const error = toAdapterError(failure);
  return error.kind === 'unauthorized' ? error : undefined;
}
