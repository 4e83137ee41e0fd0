import type { StatusModel } from '../../core/index.js';
import { statusesOfTrouble } from '../../react/index.js';

/** A status that a search found, and the text it was found in; none where its own label or meaning has it. */
export interface GuideMatch {
  readonly id: string;
  readonly found?: string;
}

/**
 * The statuses whose page has every word of a search, in menu order: in their own texts, their substatuses',
 * their actions' or their troubles'. An empty search finds all.
 */
export function searchGuide(model: StatusModel, search: string, locale: string): readonly GuideMatch[] {
  const words = plain(search, locale).split(/\s+/).filter(Boolean);
  return Object.keys(model.statuses).flatMap((id) => {
    const texts = textsOf(model, id);
    const page = plain([...texts.own, ...texts.others].join(' '), locale);
    if (!words.every((word) => page.includes(word))) return [];
    const isOwn = words.every((word) => plain(texts.own.join(' '), locale).includes(word));
    const found = isOwn ? undefined : bestOf(texts.others, words, locale);
    return [{ id, ...(found !== undefined && { found }) }];
  });
}

function textsOf(model: StatusModel, id: string): { own: readonly string[]; others: readonly string[] } {
  const status = model.statuses[id];
  const substatuses = Object.values(model.substatuses).filter(({ of }) => of === id);
  const troubles = Object.values(model.troubles).filter((trouble) =>
    statusesOfTrouble(model, trouble).includes(id),
  );
  return {
    own: [id, status?.label ?? '', status?.means ?? '', status?.next ?? ''],
    others: [
      ...substatuses.map(({ label, explains }) => [label, explains].filter(Boolean).join(': ')),
      ...actionsIn(model, id).map(({ label }) => label),
      ...troubles.flatMap(({ label, cause, help }) => [label, cause, help]),
    ],
  };
}

/** What can be done with a lead of a status, in menu order; what the lead itself must bring is not asked. */
export function actionsIn(
  model: StatusModel,
  status: string,
): readonly { readonly id: string; readonly label: string; readonly icon: string }[] {
  return Object.entries(model.actions).flatMap(([id, { label, icon, from }]) => {
    const isOffered = from === 'any' || ('not' in from ? !from.not.includes(status) : from.includes(status));
    return isOffered ? [{ id, label, icon }] : [];
  });
}

/** The text that has the most of the words; the first of those that have as many. */
function bestOf(texts: readonly string[], words: readonly string[], locale: string): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const text of texts) {
    const page = plain(text, locale);
    const count = words.filter((word) => page.includes(word)).length;
    if (count > most) [best, most] = [text, count];
  }
  return best;
}

/** Without case and accents: "zustellbarkeit" finds "Zustellbarkeit", "uber" finds "über". */
function plain(text: string, locale: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale);
}
