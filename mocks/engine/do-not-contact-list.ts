import { normalizeEmail } from '../../src/core/index.js';
import type { Suppression } from './account.js';
import { holeOf, HOLES } from './sieve.js';

/** The do-not-contact list: people by contact id, and with `@example.com` everybody there. */
export class DoNotContactList extends Map<string, Suppression> {
  /** Somebody was ever put on it by their domain. */
  hasDomains = false;
  /** Where anybody was ever put through. */
  readonly #sieve = new Uint8Array(HOLES);

  constructor(entries: Iterable<readonly [string, Suppression]>) {
    super();
    for (const [entry, why] of entries) this.set(entry, why);
  }

  override set(entry: string, why: Suppression): this {
    if (entry.startsWith('@')) this.hasDomains = true;
    this.#sieve[holeOf(entry)] = 1;
    return super.set(entry, why);
  }

  /** Whether somebody who falls through a hole may be on it. Mostly not, and then nothing is looked up. */
  mayHave(hole: number): boolean {
    return this.#sieve[hole] === 1;
  }
}

/** Why nothing may be sent to a person of this address; `undefined` when it may. */
export function suppressionOf(
  suppressed: DoNotContactList,
  ...addresses: readonly (string | undefined)[]
): Suppression | undefined {
  if (suppressed.size === 0) return undefined;
  for (const address of addresses) {
    if (address === undefined) continue;
    const known = suppressed.get(address) ?? suppressionOfEmail(suppressed, address);
    if (known) return known;
  }
  return undefined;
}

function suppressionOfEmail(suppressed: DoNotContactList, address: string): Suppression | undefined {
  const email = normalizeEmail(address);
  const listed = email === address ? undefined : suppressed.get(email);
  const domain = suppressed.hasDomains ? suppressed.get(email.slice(email.lastIndexOf('@'))) : undefined;
  return listed ?? domain;
}
