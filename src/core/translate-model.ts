import type { StatusModel } from './model.js';
import { own } from './own.js';

type ById<Id extends string, T> = { readonly [id in Id]?: T };

/** A model's words in another language. What is left out stays as it is; labels are left out as a rule. */
export interface ModelTexts<
  S extends string = string,
  Sub extends string = string,
  A extends string = string,
  T extends string = string,
> {
  readonly column?: string;
  readonly statuses?: ById<
    S,
    { readonly label?: string; readonly group?: string; readonly means?: string; readonly next?: string }
  >;
  readonly substatuses?: ById<Sub, { readonly label?: string; readonly explains?: string }>;
  readonly actions?: ById<A, { readonly label?: string }>;
  readonly troubles?: ById<T, { readonly label?: string; readonly cause?: string; readonly help?: string }>;
}

/**
 * Every text of a model but its labels, which stay the product's own: what a translation has to bring along.
 * A text that is missing does not compile.
 *
 * @example
 * export const texts = { statuses: { … }, … } satisfies TextsOf<typeof crm>;
 */
export type TextsOf<M extends StatusModel> = {
  readonly statuses: {
    readonly [id in keyof M['statuses']]: { readonly means: string; readonly next: string };
  };
  readonly substatuses: { readonly [id in keyof M['substatuses']]: { readonly explains: string } };
  readonly troubles: {
    readonly [id in keyof M['troubles']]: {
      readonly label: string;
      readonly cause: string;
      readonly help: string;
    };
  };
};

/**
 * The model with its texts (and labels, where given) in other words. Only texts change: what a lead reads as,
 * and what it offers, stays as it is. Ids that the model does not have are passed over.
 *
 * @example
 * translateModel(crm, { statuses: { new: { label: 'Neu', means: 'Gerade erst dazugekommen.' } } })
 */
export function translateModel<M extends StatusModel>(model: M, texts: ModelTexts): M {
  return {
    ...model,
    column: texts.column ?? model.column,
    statuses: translated(model.statuses, texts.statuses, ['label', 'group', 'means', 'next']),
    substatuses: translated(model.substatuses, texts.substatuses, ['label', 'explains']),
    actions: translated(model.actions, texts.actions, ['label']),
    troubles: translated(model.troubles, texts.troubles, ['label', 'cause', 'help']),
  };
}

type Words = { readonly [name: string]: string | undefined };

function translated<T extends object>(
  entries: { readonly [id: string]: T },
  words: ById<string, Words> | undefined,
  names: readonly string[],
): { readonly [id: string]: T } {
  if (!words) return entries;
  const changed = Object.entries(entries).map(([id, entry]) => {
    const known = own(words, id) ?? {};
    const said = names.filter((name) => typeof own(known, name) === 'string');
    return [id, { ...entry, ...Object.fromEntries(said.map((name) => [name, known[name]])) }];
  });
  return Object.fromEntries(changed) as { readonly [id: string]: T };
}
