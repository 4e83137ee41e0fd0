import { conditionsIn } from './condition-paths.js';
import type { Condition } from './condition.js';
import { eventTypesOf } from './event-types-of.js';
import { LeadlightError } from './error.js';
import type { EventData, EventType, LeadEvent } from './event.js';
import type { Journal } from './journal.js';
import { emptyJournal, statusReducer } from './journal.js';
import type { EventMatch, StatusModel } from './model.js';
import { own } from './own.js';
import { readStatus } from './reading.js';

/** Events to happen one after the other: their types, and what they carry. */
type Draft = readonly { readonly type: EventType; readonly data?: EventData }[];

const firstMinute = Date.UTC(2026, 0, 5, 9);
const minute = 60_000;

/**
 * The least journal that reads as a status (and substatus). For galleries, checks and stories; it says
 * nothing about sending, since it leaves out all that a real lead went through before.
 *
 * @throws LeadlightError `no-example` when the model has no such status or substatus, or none can be read so.
 * @example
 * exampleJournal(enginy, 'error', 'missing-subject')
 */
export function exampleJournal(model: StatusModel, status: string, substatus?: string): Journal {
  const journal = findExample(model, status, substatus);
  if (journal) return journal;
  const what = substatus === undefined ? `status "${status}"` : `substatus "${substatus}" of "${status}"`;
  throw new LeadlightError(
    'no-example',
    `Model "${model.id}" has no journal that reads as ${what}: it does not exist, or a stronger status always holds with it. Run checkModel(model).`,
  );
}

/** As {@link exampleJournal}, but `undefined` where there is none. */
export function findExample(model: StatusModel, status: string, substatus?: string): Journal | undefined {
  const drafts = draftsOf(model, status, substatus);
  for (const draft of withUndoing(model, drafts)) {
    const journal = journalOf(draft);
    const reading = readStatus(model, journal);
    if (reading.status === status && (substatus === undefined || reading.substatus === substatus))
      return journal;
  }
  return undefined;
}

function draftsOf(model: StatusModel, status: string, substatus: string | undefined): readonly Draft[] {
  const definition = own(model.statuses, status);
  if (!definition) return [];
  const ofStatus = definition.when
    ? waysToHold(definition.when)
    : [[{ type: 'lead.stated' as const, data: { status } }]];
  if (substatus === undefined) return shortestFirst(ofStatus);
  const explanation = own(model.substatuses, substatus);
  if (!explanation || explanation.of !== status) return [];
  const { when, on } = explanation;
  if (!when && !on) return ofStatus.map((draft) => stating(draft, status, substatus));
  const both = when ? waysToHold(when).flatMap((own) => ofStatus.map((draft) => join(draft, own))) : ofStatus;
  return shortestFirst(
    on ? [on].flat().flatMap((match) => both.flatMap((draft) => carrying(draft, match))) : both,
  );
}

/** Each way in which a condition can hold with nothing undone. */
function waysToHold(condition: Condition): readonly Draft[] {
  if ('happened' in condition) return condition.happened.map((type) => [{ type }]);
  if ('stands' in condition) return condition.stands.map((type) => [{ type }]);
  if ('not' in condition) return [[]];
  if ('any' in condition) return condition.any.flatMap(waysToHold);
  return condition.all.reduce<readonly Draft[]>(
    (drafts, part) => drafts.flatMap((draft) => waysToHold(part).map((way) => join(draft, way))),
    [[]],
  );
}

/** The drafts as they are, then each with one and with two later events that may undo what is stronger. */
function* withUndoing(model: StatusModel, drafts: readonly Draft[]): Generator<Draft> {
  yield* drafts;
  const types = [...new Set(conditionsIn(model).flatMap(([, condition]) => eventTypesOf(condition)))];
  for (const draft of drafts) for (const type of types) yield [...draft, { type }];
  for (const draft of drafts) {
    for (const first of types) for (const then of types) yield [...draft, { type: first }, { type: then }];
  }
}

/** The draft with the data of a match on each event that it can be on, one at a time. */
function carrying(draft: Draft, match: EventMatch): readonly Draft[] {
  return draft.flatMap(({ type }, index) => {
    if (match.type !== undefined && match.type !== type) return [];
    const event = { type, ...(match.data && { data: match.data }) };
    return [[...draft.slice(0, index), event, ...draft.slice(index + 1)]];
  });
}

function stating(draft: Draft, status: string, substatus: string): Draft {
  const others = draft.filter(({ type }) => type !== 'lead.stated');
  return [...others, { type: 'lead.stated', data: { status, substatus } }];
}

function join(draft: Draft, other: Draft): Draft {
  return [...draft, ...other.filter(({ type }) => draft.every((event) => event.type !== type))];
}

function shortestFirst(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts].sort((a, b) => a.length - b.length);
}

function journalOf(draft: Draft): Journal {
  return draft.map(exampleEvent).reduce(statusReducer, emptyJournal);
}

function exampleEvent(event: Draft[number], index: number): LeadEvent {
  const at = new Date(firstMinute + index * minute).toISOString();
  return { id: `example-${index + 1}`, leadId: 'example', at, ...event };
}
