import { describe, expect, test } from 'vitest';
import { sample } from '../../../test/support/models.js';
import { en } from '../../locales/index.js';
import { possibleClauses, toggledValue, valuesOf } from './clause-values.js';
import type { ValueSources } from './clause-values.js';

const sources: ValueSources = {
  query: { owner: ['gone'], step: [1] },
  asked: {},
  models: [sample],
  campaigns: [{ id: 'c', name: 'C', ownerId: 'olga', stepCount: 3 }],
  leads: [{ id: '1', ownerId: 'pete', tags: ['vip'] }],
  given: { owner: undefined, tags: undefined },
  words: en,
  ownerName: (id) => id.toUpperCase(),
};

describe('the values of a clause', () => {
  test('are those that are known, and those that are chosen though nobody knows them any more', () => {
    expect(valuesOf('owner', sources)).toEqual([
      { value: 'olga', label: 'OLGA', checked: false },
      { value: 'pete', label: 'PETE', checked: false },
      { value: 'gone', label: 'GONE', checked: true },
    ]);
    expect(valuesOf('step', sources).map(({ label, checked }) => [label, checked])).toEqual([
      ['Step 1', false],
      ['Step 2', true],
      ['Step 3', false],
    ]);
  });

  test('of the step are those of any number of leads, and not as many as one lead says that is wrong', () => {
    const leads = Array.from({ length: 200_000 }, (_, nth) => ({
      id: `${nth}`,
      step: { index: 1, count: 4 },
    }));
    const most = (all: ValueSources['leads']) => valuesOf('step', { ...sources, leads: all }).length;
    expect(most(leads)).toBe(4);
    expect(most([...leads, { id: 'wrong', step: { index: 0, count: 2 ** 40 } }])).toBe(100);
  });

  test('of the phase are those that the models have, in the order in which a lead may come to them', () => {
    expect(valuesOf('phase', sources).map(({ value }) => value)).toEqual([
      'pending',
      'running',
      'engaged',
      'held',
      'problem',
      'suppressed',
    ]);
  });
});

test('a value is turned over, and a clause without one is no clause', () => {
  expect(toggledValue({ search: 'a' }, 'step', '2')).toEqual({ search: 'a', step: [2] });
  expect(toggledValue({ step: [2], search: 'a' }, 'step', '2')).toEqual({ search: 'a' });
  expect(toggledValue({ phase: ['held'] }, 'phase', 'pending')).toEqual({ phase: ['pending', 'held'] });
});

test('only what the backend can filter by is offered', () => {
  expect(possibleClauses({ filters: ['status', 'owner', 'phase'] })).toEqual(['phase', 'owner']);
});
