import type { Condition } from './condition.js';
import type { StatusModel } from './model.js';

/** Every condition that a model writes, with where it writes it. */
export function conditionsIn(model: StatusModel): readonly (readonly [path: string, condition: Condition])[] {
  const written: readonly (readonly [string, Condition | string | undefined])[] = [
    ...Object.entries(model.statuses).map(([id, { when }]) => [`statuses.${id}.when`, when] as const),
    ...Object.entries(model.substatuses).map(([id, { when }]) => [`substatuses.${id}.when`, when] as const),
    ...Object.entries(model.actions).flatMap(([id, { when, guards }]) => [
      [`actions.${id}.when`, when] as const,
      ...guards.map(({ holds }, index) => [`actions.${id}.guards[${index}].holds`, holds] as const),
    ]),
    ...Object.entries(model.troubles).map(([id, { when }]) => [`troubles.${id}.when`, when] as const),
    ['stops', model.stops],
  ];
  return written.filter((entry): entry is [string, Condition] => typeof entry[1] === 'object');
}
