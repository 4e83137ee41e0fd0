/** Which leads an act is for: these, or all of which it says yes. */
export type Leads = ReadonlySet<string> | ((leadId: string) => boolean);

/** The turn of one act at the leads it is for. */
export interface Turn {
  /** Its place in the order of asking. */
  readonly nth: number;
  readonly hasCome: boolean;
  /** Settles when it comes; never, where the act is over before. */
  readonly come: Promise<void>;
  /** Makes way for what waits behind it: at some leads, or at all. */
  leave(leadIds?: Iterable<string>): void;
}

/**
 * In which order acts go to the backend: those on the same lead one after the other, as they were asked for,
 * whether for that lead alone or for many. Acts that have no lead in common do not wait for each other.
 */
export class Turns {
  #open: OpenTurn[] = [];
  #count = 0;

  /** Gets in line. `keys` are the idempotency keys that facts of the act bear, where it is for many. */
  take(leads: Leads, keys: Iterable<string> = []): Turn {
    this.#count += 1;
    const turn = new OpenTurn(this.#count, leads, new Set(keys), () => this.#leave(turn));
    this.#open.push(turn);
    this.#callNext();
    return turn;
  }

  /** Takes note of a fact: the act on many that caused it has come to this lead. */
  hear(key: string, leadId: string): void {
    this.#open.find(({ keys }) => keys.has(key))?.leave([leadId]);
  }

  #leave(turn: OpenTurn): void {
    if (turn.isOver) this.#open = this.#open.filter((open) => open !== turn);
    this.#callNext();
  }

  #callNext(): void {
    for (const [at, turn] of this.#open.entries()) {
      if (turn.hasCome) continue;
      if (!this.#open.slice(0, at).some((earlier) => overlap(earlier, turn))) turn.call();
    }
  }
}

class OpenTurn implements Turn {
  readonly come: Promise<void>;
  hasCome = false;
  isOver = false;
  readonly #over = new Set<string>();
  readonly #onLeave: () => void;
  #comes: () => void = () => undefined;

  constructor(
    readonly nth: number,
    readonly leads: Leads,
    readonly keys: ReadonlySet<string>,
    onLeave: () => void,
  ) {
    this.#onLeave = onLeave;
    this.come = new Promise((resolve) => {
      this.#comes = resolve;
    });
  }

  covers(leadId: string): boolean {
    if (this.#over.has(leadId)) return false;
    return typeof this.leads === 'function' ? this.leads(leadId) : this.leads.has(leadId);
  }

  call(): void {
    this.hasCome = true;
    this.#comes();
  }

  leave(leadIds?: Iterable<string>): void {
    if (this.isOver) return;
    if (leadIds) for (const id of leadIds) this.#over.add(id);
    else this.isOver = true;
    this.#onLeave();
  }
}

/** Whether two acts have a lead in common. Of two that nobody can list it is taken for granted. */
function overlap(a: OpenTurn, b: OpenTurn): boolean {
  const [few, many] = sizeOf(a) <= sizeOf(b) ? [a, b] : [b, a];
  if (typeof few.leads === 'function') return true;
  for (const id of few.leads) if (few.covers(id) && many.covers(id)) return true;
  return false;
}

function sizeOf({ leads }: OpenTurn): number {
  return typeof leads === 'function' ? Infinity : leads.size;
}
