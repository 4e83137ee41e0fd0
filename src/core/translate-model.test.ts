import { expect, it } from 'vitest';
import { sample } from '../../test/support/models.js';
import { exampleJournal } from './example.js';
import { readStatus } from './reading.js';
import { translateModel } from './translate-model.js';

const texts = {
  column: 'Stand',
  statuses: { held: { label: 'Angehalten', means: 'Es ruht.' }, nowhere: { label: 'Nirgends' } },
  substatuses: { quietly: { explains: 'Noch war nichts hinaus.' } },
  actions: { hold: { label: 'Anhalten' } },
};

it('puts other words into a model, and leaves what is not translated', () => {
  const model = translateModel(sample, texts);
  expect(model.column).toBe('Stand');
  expect(model.statuses.held).toEqual({ ...sample.statuses.held, label: 'Angehalten', means: 'Es ruht.' });
  expect(model.statuses.fresh).toEqual(sample.statuses.fresh);
  expect(model.substatuses.quietly).toMatchObject({ label: 'Quietly', explains: 'Noch war nichts hinaus.' });
  expect(model.actions.hold.label).toBe('Anhalten');
});

it('takes in no status that the model does not have, and no word that is not a text', () => {
  const odd = {
    ...texts,
    statuses: { held: { label: 7 }, __proto__: { label: 'x' } },
  } as unknown as typeof texts;
  expect(Object.keys(translateModel(sample, texts).statuses)).toEqual(Object.keys(sample.statuses));
  expect(translateModel(sample, odd).statuses.held.label).toBe('Held');
});

it('reads the same: only words change', () => {
  for (const status of Object.keys(sample.statuses)) {
    const journal = exampleJournal(sample, status);
    const { reached: _ours, ...ours } = readStatus(sample, journal);
    expect(readStatus(translateModel(sample, texts), journal)).toMatchObject(ours);
  }
});
