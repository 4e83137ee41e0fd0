import { AdapterError } from '../../src/adapter/index.js';
import type { ActRequest } from '../../src/adapter/index.js';

/** What the backend itself remembers of one simulation. */
export class Desk {
  readonly #bodies = new Map<string, string>();

  /**
   * Takes an idempotency key for a request. The same request may come again under it, another may not.
   *
   * @throws AdapterError `invalid` when the key was given with another request.
   */
  claim({ idempotencyKey, ...request }: ActRequest): void {
    const body = JSON.stringify(request);
    const known = this.#bodies.get(idempotencyKey);
    if (known !== undefined && known !== body) {
      throw new AdapterError(
        'invalid',
        `The Idempotency-Key "${idempotencyKey}" was used for another request. Give each wish a key of its own.`,
      );
    }
    this.#bodies.set(idempotencyKey, body);
  }
}
