import { oneAfter, statusReducer } from '../journal.js';
import type { Journal } from '../journal.js';
import type { ModelProblem } from '../model-problem.js';
import type { Emission, Reaction, StatusModel } from '../model.js';
import { readStatus } from '../reading.js';
import { examplesOf } from './check-examples.js';
import type { Example } from './check-examples.js';

/** What a product does by itself comes to an end, and never before what it follows from. */
export function checkReactions(model: StatusModel): readonly ModelProblem[] {
  const days = model.reactions.flatMap(({ after }, index) =>
    after && !(after.days >= 0) ? [noDays(model, index, after.days)] : [],
  );
  return [...days, ...endless(model)];
}

function endless(model: StatusModel): readonly ModelProblem[] {
  const examples = examplesOf(model);
  // What waits, or happens once to a person, leads round without harm.
  const atOnce = model.reactions.filter(({ after, nth }) => !after?.days && nth === undefined);
  const next = new Map(
    atOnce.map((cause) => [cause, atOnce.filter((effect) => follows(model, examples, cause, effect))]),
  );
  const told = new Set<Reaction>();
  return atOnce.flatMap((reaction) => {
    const round = told.has(reaction) ? undefined : wayBack(next, reaction);
    round?.forEach((part) => told.add(part));
    return round ? [endlessRound(model, round)] : [];
  });
}

/** Whether what one reaction does may set off another: a status that this asks for must not end by it. */
function follows(
  model: StatusModel,
  examples: readonly Example[],
  { emit, while: before }: Reaction,
  effect: Reaction,
): boolean {
  if (!effect.on.includes(emit.type)) return false;
  const after = effect.while;
  if (after === undefined) return true;
  const ends = (asked: string): boolean =>
    examples.every(({ status, journal }) => status !== asked || statusAfter(model, journal, emit) !== asked);
  return !ends(after) && (before === undefined || before === after || ends(before));
}

function statusAfter(model: StatusModel, journal: Journal, emit: Emission): string {
  const fact = { ...emit, id: 'check', leadId: 'example', at: oneAfter(journal, '') };
  return readStatus(model, statusReducer(journal, fact)).status;
}

/** The shortest way from a reaction back to itself, itself first. */
function wayBack(
  next: ReadonlyMap<Reaction, readonly Reaction[]>,
  start: Reaction,
): readonly Reaction[] | undefined {
  const seen = new Set<Reaction>();
  const ways: (readonly Reaction[])[] = [[start]];
  for (const way of ways) {
    for (const reaction of next.get(way.at(-1) ?? start) ?? []) {
      if (reaction === start) return way;
      if (!seen.has(reaction)) ways.push([...way, reaction]);
      seen.add(reaction);
    }
  }
  return undefined;
}

function endlessRound(model: StatusModel, round: readonly Reaction[]): ModelProblem {
  const [first] = round;
  const path = `reactions[${first ? model.reactions.indexOf(first) : 0}]`;
  const types = [...round, ...round.slice(0, 1)].map(({ emit }) => emit.type).join(' → ');
  const message = `${model.id}: ${path} follows from its own event without end: ${types}. Drop one of these reactions, or let it wait (after) or ask for a status (while) that this ends.`;
  return { code: 'endless-reactions', model: model.id, path, message };
}

function noDays(model: StatusModel, index: number, days: number): ModelProblem {
  const path = `reactions[${index}].after.days`;
  const message = `${model.id}: ${path} is ${days}, which is no time to wait. Write 0 or more.`;
  return { code: 'no-days', model: model.id, path, message };
}
