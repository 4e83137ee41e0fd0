import { END_TYPES, SEND_TYPES } from '../event.js';
import type { EventType } from '../event.js';
import { findExample } from '../example.js';
import { emptyJournal, latestEvent, statusReducer } from '../journal.js';
import type { Journal } from '../journal.js';
import type { StatusModel } from '../model.js';
import { readShown } from '../held-statuses.js';
import { readStatus } from '../reading.js';
import { movesOf } from './moves.js';
import type { Move } from './moves.js';
import type { Lifecycle, Transition } from './transition.js';

/** A place in a life: its journal, what it reads as, and what it read as before. */
interface Place {
  readonly journal: Journal;
  readonly status: string;
  readonly previous: string;
  readonly distance: number;
}

const born: Journal = statusReducer(emptyJournal, {
  id: 'life-0',
  type: 'lead.added',
  leadId: 'example',
  at: '2026-01-05T09:00:00.000Z',
});

/** What opens ways that no status tells of. Two places that differ in one of these are not the same. */
const milestones: readonly (readonly EventType[])[] = [
  ['lead.launched'],
  ['lead.starting'],
  ['lead.started'],
  SEND_TYPES,
  END_TYPES,
];

/** Five times what the largest product takes. A model of hundreds of statuses would hold the page up for minutes. */
const MOST_MOVES = 30_000;

/** Lives every life to where it has been before, the shortest first. */
export function walk(model: StatusModel): Lifecycle {
  const journey = new Journey(model);
  journey.from({ journal: born, status: readShown(model, born), previous: '', distance: 0 });
  // A status that no life comes to (a backend alone knows how) is a beginning of its own.
  for (const status of Object.keys(model.statuses)) journey.begin(status);
  return { initial: readShown(model, born), ...journey.report() };
}

class Journey {
  readonly #model: StatusModel;
  readonly #moves: (journal: Journal) => readonly Move[];
  readonly #seen = new Set<string>();
  readonly #transitions = new Map<string, Transition>();
  readonly #distance = new Map<string, number>();
  #movesLeft = MOST_MOVES;

  constructor(model: StatusModel) {
    this.#model = model;
    this.#moves = movesOf(model);
  }

  from(start: Place): void {
    const queue = this.#isNew(start) ? [start] : [];
    for (const place of queue) {
      if (this.#movesLeft <= 0) return;
      for (const move of this.#moves(place.journal)) {
        this.#movesLeft -= 1;
        const next = this.#follow(place, move);
        if (next && this.#isNew(next)) queue.push(next);
      }
    }
  }

  begin(status: string): void {
    if (this.#distance.has(status)) return;
    const journal = findExample(this.#model, status);
    if (journal) this.from({ journal, status, previous: '', distance: this.#distance.size });
  }

  report(): Pick<Lifecycle, 'transitions' | 'distance'> {
    return {
      transitions: [...this.#transitions.values()],
      distance: Object.fromEntries(this.#distance),
    };
  }

  /** Goes one step; none where nothing comes of it, or where the lead has gone. */
  #follow(place: Place, { cause, after }: Move): Place | undefined {
    if (after['lead.deleted'] !== place.journal['lead.deleted'] && !this.#shows(after)) return undefined;
    const status = readShown(this.#model, after);
    if (status === place.status) return { ...place, journal: after };
    const transition = { from: place.status, to: status, cause, before: place.journal, after };
    const key = JSON.stringify([place.status, status, cause]);
    if (!this.#transitions.has(key)) this.#transitions.set(key, transition);
    return { journal: after, status, previous: place.status, distance: place.distance + 1 };
  }

  /** Whether a deleted lead shows that it is, and does not just vanish. */
  #shows(journal: Journal): boolean {
    return readStatus(this.#model, journal).because?.type === 'lead.deleted';
  }

  #isNew({ journal, status, previous, distance }: Place): boolean {
    if (!this.#distance.has(status)) this.#distance.set(status, distance);
    const passed = milestones.map((types) => latestEvent(journal, types) !== undefined);
    const key = JSON.stringify([previous, status, passed]);
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}
