import { offeredAmong } from '../decision.js';
import type { EventData, EventType, LeadEvent } from '../event.js';
import type { Journal } from '../journal.js';
import { oneAfter, statusReducer } from '../journal.js';
import type { ActionDefinition, Emission, Reaction, StatusModel } from '../model.js';
import { readStatus } from '../reading.js';
import { knownMoves } from './known-moves.js';
import type { KnownMoves } from './known-moves.js';
import { isPossible, plainSend } from './possible.js';
import type { TransitionCause } from './transition.js';

/** Something that can come next: why, and the journal after it. */
export interface Move {
  readonly cause: TransitionCause;
  readonly after: Journal;
}

/** Makes the list of what can come next in a model's lives. */
export function movesOf(model: StatusModel): (journal: Journal) => readonly Move[] {
  const moves = knownMoves(model);
  const types = eventTypesIn(moves);
  const named = Object.entries(model.statuses).flatMap(([id, { when }]) => (when ? [] : [id]));
  return (journal) => [
    ...actionMoves(model, journal),
    ...types
      .filter((type) => isPossible(model, moves, journal, type))
      .flatMap((type) => eventMoves(model, journal, { type })),
    ...named.flatMap((status) => eventMoves(model, journal, { type: 'lead.stated', data: { status } })),
    ...laterMoves(model, journal),
  ];
}

/** What can happen, as far as it matters: what conditions mention, and what must happen before that. */
function eventTypesIn({ mentioned }: KnownMoves): readonly EventType[] {
  const enabling: readonly EventType[] = ['lead.started', plainSend];
  return [...new Set([...mentioned, ...enabling])];
}

/** Guards are left aside: they say what must be mended first, not where the way leads. */
function actionMoves(model: StatusModel, journal: Journal): readonly Move[] {
  const offered = offeredAmong(model, { id: 'example', journal }, Object.keys(model.actions));
  const ofLead = offered.flatMap((action) =>
    variantsOf(model, journal, model.actions[action]?.emits ?? []).map((after) => ({
      cause: { kind: 'action', action } as const,
      after,
    })),
  );
  const ofCampaign = Object.entries(model.campaignActions).flatMap(([action, { emits }]) =>
    variantsOf(model, journal, emits).map((after) => ({
      cause: { kind: 'campaign-action', action } as const,
      after,
    })),
  );
  return [...ofLead, ...ofCampaign];
}

function eventMoves(model: StatusModel, journal: Journal, emission: Emission): readonly Move[] {
  const { type, data } = emission;
  const cause: TransitionCause = { kind: 'event', type, ...(type === 'lead.stated' && statedIn(data)) };
  return variantsOf(model, journal, [emission]).map((after) => ({ cause, after }));
}

function statedIn(data: EventData | undefined): { status?: string } {
  return data?.status === undefined ? {} : { status: data.status };
}

/** What the product does by itself only later, or only when it has happened often. */
function laterMoves(model: StatusModel, journal: Journal): readonly Move[] {
  const later = model.reactions.filter(isLater);
  if (later.length === 0) return [];
  const { status, because } = readStatus(model, journal);
  return later
    .filter((reaction) => (reaction.while ?? status) === status)
    .flatMap((reaction) => {
      const on = reaction.on.find((type) => because?.type === type);
      if (on === undefined) return [];
      const { after: delay, nth, emit } = reaction;
      const cause: TransitionCause = {
        kind: 'reaction',
        on,
        type: emit.type,
        ...(delay && { days: delay.days }),
        ...(nth !== undefined && { nth }),
      };
      return variantsOf(model, journal, [emit]).map((after) => ({ cause, after }));
    });
}

/** The journals after events and what the product does at once: always, and where a setting keeps it from that. */
function variantsOf(model: StatusModel, journal: Journal, emits: readonly Emission[]): readonly Journal[] {
  const at = model.reactions.filter(
    (reaction) => !isLater(reaction) && emits.some(({ type }) => reaction.on.includes(type)),
  );
  const bound = at.filter(({ unless }) => !unless);
  const sets = at.length === bound.length ? [at] : [at, bound];
  return sets.map((reactions) =>
    [...emits, ...reactions.map(({ emit }) => emit)].reduce(withEmission, journal),
  );
}

function isLater({ after, nth }: Reaction): boolean {
  return after !== undefined || nth !== undefined;
}

function withEmission(journal: Journal, { type, data }: ActionDefinition['emits'][number]): Journal {
  const at = oneAfter(journal, '');
  const event: LeadEvent = { id: `life-${at}`, type, leadId: 'example', at, ...(data && { data }) };
  return statusReducer(journal, event);
}
