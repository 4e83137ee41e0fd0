import type { QueryClient } from '@tanstack/query-core';
import { toAdapterError } from '../../adapter/index.js';
import type { ActReport, ActRequest, AdapterError, LeadAdapter } from '../../adapter/index.js';
import { cannotAct } from '../cannot-act.js';
import * as keys from '../keys.js';
import { retryDelay, shouldRetry } from '../retry.js';

export interface SendOptions {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  readonly scope: string;
  readonly signal: AbortSignal;
  readonly onProgress: (report: ActReport) => void;
}

/**
 * Sends one request of a bulk act: waits while offline, tries again under the same key what may pass by
 * itself. Once it is canceled nothing more is sent; a request that is on its way is waited for, so that it
 * is known what came of it. Undefined when it was canceled before anything was sent.
 *
 * @throws AdapterError why it could not be carried out
 */
export async function sendPart(request: ActRequest, options: SendOptions): Promise<ActReport | undefined> {
  const { client, scope, signal } = options;
  const sending = new Sending(options);
  const cache = client.getMutationCache();
  const mutation = cache.build(client, {
    mutationKey: keys.bulk(scope),
    networkMode: 'online',
    retry: (failures: number, error: Error) => !signal.aborted && shouldRetry(failures, error),
    retryDelay,
    mutationFn: (asked: ActRequest) => sending.send(asked),
  });
  try {
    return await Promise.race([mutation.execute(request), sending.canceled]);
  } catch (error) {
    throw toAdapterError(error);
  } finally {
    cache.remove(mutation);
  }
}

/** One request through all its tries. */
class Sending {
  readonly #options: SendOptions;
  /** Settles when it is canceled between two tries: with what the last of them failed with, where one was. */
  readonly canceled: Promise<undefined>;
  #isUnderWay = false;
  #failure: AdapterError | undefined;

  constructor(options: SendOptions) {
    this.#options = options;
    this.canceled = new Promise((resolve, reject) => {
      const stop = (): void => {
        if (this.#isUnderWay) return;
        if (this.#failure) reject(this.#failure);
        else resolve(undefined);
      };
      options.signal.addEventListener('abort', stop, { once: true });
    });
  }

  async send(request: ActRequest): Promise<ActReport | undefined> {
    const { adapter, signal, onProgress } = this.#options;
    if (signal.aborted) return undefined;
    if (!adapter.act) throw cannotAct(adapter.id);
    this.#isUnderWay = true;
    try {
      return await adapter.act(request, { signal, onProgress });
    } catch (error) {
      this.#failure = toAdapterError(error);
      throw this.#failure;
    } finally {
      this.#isUnderWay = false;
    }
  }
}
