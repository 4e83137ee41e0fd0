import { supersedes, withEvents } from '../../core/index.js';
import type { Lead, LeadEvent } from '../../core/index.js';
import type { DecodeProblem, LiveListener, LiveState, SubscribeRequest, Unsubscribe } from '../adapter.js';
import type { Bench } from './bench.js';

/** One who listens to an adapter and remembers all that was told. */
export class Witness implements LiveListener {
  readonly events: LeadEvent[] = [];
  readonly leads: Lead[] = [];
  readonly states: LiveState[] = [];
  readonly problems: DecodeProblem[] = [];
  gaps = 0;
  readonly #bench: Bench;
  #leave: Unsubscribe = () => undefined;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** Begins to listen; done once the connection stands, or patience is at its end. */
  async listen(request: SubscribeRequest = {}): Promise<void> {
    const { adapter } = this.#bench;
    this.#leave = adapter.subscribe?.(request, this) ?? this.#leave;
    await this.until(() => this.states.at(-1) === 'live');
  }

  leave(): void {
    this.#leave();
  }

  event(event: LeadEvent): void {
    this.events.push(event);
  }

  lead(snapshot: Lead): void {
    this.leads.push(snapshot);
  }

  gap(): void {
    this.gaps += 1;
  }

  state(state: LiveState): void {
    this.states.push(state);
  }

  problem(problem: DecodeProblem): void {
    this.problems.push(problem);
  }

  /** How much was told about leads. */
  get count(): number {
    return this.events.length + this.leads.length + this.gaps;
  }

  /** Whether a lead was told of, or that something was missed. */
  heardOf(id: string): boolean {
    return (
      this.gaps > 0 ||
      this.leads.some((lead) => lead.id === id) ||
      this.events.some(({ leadId }) => leadId === id)
    );
  }

  /** A lead as one knows it who read it, and then heard all this, in whatever order it came. */
  knows(read: Lead): Lead {
    const told = this.leads.filter(({ id }) => id === read.id);
    const latest = told.reduce((known, lead) => (supersedes(lead, known) ? lead : known), read);
    return withEvents(this.#bench.modelOf(read), latest, this.events);
  }

  /** Waits until something is so; `false` when it does not come to be. */
  async until(isSo: () => boolean): Promise<boolean> {
    const end = Date.now() + this.#bench.patience;
    while (!isSo()) {
      if (Date.now() > end) return false;
      await pause(5);
    }
    return true;
  }
}

/** Lets time pass, in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
