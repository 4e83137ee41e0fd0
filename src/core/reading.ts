import type { CompiledModel } from './compile.js';
import { compileModel } from './compile.js';
import type { LeadEvent } from './event.js';
import type { Facts } from './facts.js';
import { otherHeld, shownStatus } from './held.js';
import type { Held } from './held.js';
import type { Journal } from './journal.js';
import type { EventMatch, StatusModel } from './model.js';
import { own } from './own.js';

/** How a journal reads under a model. */
export interface StatusReading {
  /** The status shown. A word that the model does not know, where a backend stated one. */
  readonly status: string;
  /** The first of `substatuses`. */
  readonly substatus?: string;
  /** All that hold: those of the shown status, then those of `also`, in menu order. */
  readonly substatuses: readonly string[];
  /** The other held statuses, in menu order, where the model shows several. */
  readonly also: readonly string[];
  /** Every status ever reached, in menu order, and the shown one. Computed when asked. */
  readonly reached: readonly string[];
  /** The event that decided the substatus where that has a condition of its own, else the status. */
  readonly because?: LeadEvent;
  /** When that was. ISO 8601 UTC. */
  readonly at?: string;
  /** Until when, where that event says. ISO 8601 UTC. */
  readonly until?: string;
}

/**
 * Reads the status of a lead from its journal: the first status in the model's precedence whose condition
 * holds, else the initial one. Pure, and it never throws: a stated word that the model does not know is
 * shown as it is.
 *
 * @example
 * readStatus(lemlist, journal).status // 'replied'
 */
export function readStatus(model: StatusModel, journal: Journal): StatusReading {
  const compiled = compileModel(model);
  const facts = compiled.compiler.facts(journal);
  const shown = shownStatus(compiled, facts);
  const also = model.display === 'several' ? otherHeld(compiled, facts, shown.id) : [];
  const substatuses = [shown, ...also].flatMap((held) => substatusesOf(compiled, facts, held));
  const [first] = substatuses;
  const ofShown = first && own(model.substatuses, first.id)?.of === shown.id;
  const because = (ofShown ? first.because : undefined) ?? shown.because;
  return {
    status: shown.id,
    ...(first && { substatus: first.id }),
    substatuses: substatuses.map(({ id }) => id),
    also: also.map(({ id }) => id),
    get reached() {
      return reachedStatuses(compiled, facts, shown.id);
    },
    ...(because && { because, at: because.at }),
    ...(typeof because?.data?.until === 'string' && { until: because.data.until }),
  };
}

function substatusesOf(compiled: CompiledModel, facts: Facts, status: Held): readonly Held[] {
  const found: Held[] = [];
  for (const { id, when, on } of compiled.substatusesOf.get(status.id) ?? []) {
    if (when && !when.holds(facts)) continue;
    const decider = when?.decider(facts) ?? status.because;
    if (on && !(decider && on.some((match) => fits(match, decider)))) continue;
    if (!when && !on && facts.journal['lead.stated']?.data?.substatus !== id) continue;
    found.push({ id, because: decider });
  }
  return found;
}

/** Whether an event is of the type and carries the data that a match asks for. */
export function fits(match: EventMatch, event: Pick<LeadEvent, 'type' | 'data'>): boolean {
  if (match.type !== undefined && match.type !== event.type) return false;
  return Object.entries(match.data ?? {}).every(([key, value]) => own(event.data ?? {}, key) === value);
}

function reachedStatuses(compiled: CompiledModel, facts: Facts, shown: string): readonly string[] {
  const reached = compiled.menu.filter(({ id, reached: test }) => id === shown || test?.holds(facts));
  const ids = reached.map(({ id }) => id);
  return ids.includes(shown) ? ids : [shown, ...ids];
}
