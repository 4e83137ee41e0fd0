import { describe, expect, it } from 'vitest';
import { translateModel } from '../core/index.js';
import { germanTexts } from './de.js';
import { models } from './index.js';

it('has the texts of every model, and of no other', () => {
  expect(Object.keys(germanTexts)).toEqual(models.map(({ id }) => id));
});

describe.each(models.map((model) => [model.name, model] as const))('%s in German', (_, model) => {
  const load = () => germanTexts[model.id]?.() ?? Promise.reject(new Error('no texts'));

  it('says everything in German that it says in English, and keeps the labels of the product', async () => {
    const texts = await load();
    const german = translateModel(model, texts);
    expect(Object.keys(texts.statuses ?? {})).toEqual(Object.keys(model.statuses));
    expect(Object.keys(texts.substatuses ?? {})).toEqual(Object.keys(model.substatuses));
    expect(Object.keys(texts.troubles ?? {})).toEqual(Object.keys(model.troubles));
    for (const [id, status] of Object.entries(model.statuses)) {
      const { label, means, next } = german.statuses[id] ?? status;
      expect(label).toBe(status.label);
      expect([means, next]).not.toContain(status.means);
      expect([means, next]).not.toContain(status.next);
    }
  });

  it('keeps it to a sentence or two', async () => {
    const { statuses, substatuses, troubles } = await load();
    const said = [
      ...Object.values(statuses ?? {}).flatMap((status) => [status?.means, status?.next]),
      ...Object.values(substatuses ?? {}).map((substatus) => substatus?.explains),
      ...Object.values(troubles ?? {}).flatMap((trouble) => [trouble?.cause, trouble?.help]),
    ];
    expect(said.filter((text) => !/^[\p{L}\d].{10,130}[.?]$/u.test(text ?? ''))).toEqual([]);
  });
});
