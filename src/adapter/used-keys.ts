import { AdapterError } from './adapter-error.js';
import type { ActRequest } from './adapter.js';
import { isRecord } from './is-record.js';

/**
 * For which request each idempotency key was used. The same one may come again under it, another may not. A dry run
 * takes no key: what it tells of may come under the same.
 */
export class UsedKeys {
  readonly #requests = new Map<string, string>();

  /**
   * Takes the key of a request.
   *
   * @throws AdapterError `conflict` when it was used for another one.
   */
  claim({ idempotencyKey, ...request }: ActRequest): void {
    if (request.dryRun) return;
    const asked = JSON.stringify(request, inOneOrder);
    const known = this.#requests.get(idempotencyKey);
    if (known !== undefined && known !== asked) {
      const message = `The Idempotency-Key "${idempotencyKey}" was used for another request. Give each wish a key of its own.`;
      throw new AdapterError('conflict', message);
    }
    this.#requests.set(idempotencyKey, asked);
  }
}

/** What is the same is written the same, in whatever order its fields were given. */
function inOneOrder(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
