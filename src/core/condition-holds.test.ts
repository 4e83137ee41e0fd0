import { expect, test } from 'vitest';
import { journalOf } from '../../test/support/facts.js';
import { conditionHolds } from './condition-holds.js';
import { happened, not } from './condition.js';
import { defineStatusModel } from './define-model.js';
import type { EventType } from './event.js';
import { readStatus } from './reading.js';

const special = (nth: number): EventType => `x.special-${nth}`;

test('a condition is asked of a journal that was read before it was first asked, also when it brings many types', () => {
  const model = defineStatusModel({
    id: 'm',
    statuses: { new: { label: 'New', phase: 'pending', when: happened('lead.added') } },
  });
  const journal = journalOf('lead.added', special(40));
  expect(readStatus(model, journal).status).toBe('new');
  for (let nth = 0; nth < 40; nth += 1)
    expect(conditionHolds(model, happened(special(nth)), journal)).toBe(false);
  expect(conditionHolds(model, happened(special(40)), journal)).toBe(true);
  expect(conditionHolds(model, not(happened(special(40))), journal)).toBe(false);
  expect(readStatus(model, journal).status).toBe('new');
});
