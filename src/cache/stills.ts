import { Still } from './still.js';
import type { StillOptions } from './still.js';

/** The still pictures that views hold of one store. */
export class Stills {
  readonly #options: StillOptions;
  readonly #held = new Set<Still>();
  readonly #onLetGo: () => void;

  /** `onLetGo` hears that a view shows again what is now. */
  constructor(options: StillOptions, onLetGo: () => void) {
    this.#options = options;
    this.#onLetGo = onLetGo;
  }

  /** Holds everything as it is, until it is let go. */
  hold(): Still {
    const still = new Still(this.#options);
    this.#held.add(still);
    return still;
  }

  letGo(still: Still): void {
    if (this.#held.delete(still)) this.#onLetGo();
  }

  /** Lets one lead go on to now, in all of them. */
  renew(leadId: string): void {
    for (const still of this.#held) still.renew(leadId);
  }
}
