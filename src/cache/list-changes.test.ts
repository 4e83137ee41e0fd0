import { describe, expect, test } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { sample } from '../../test/support/models.js';
import type { Lead, LeadQuery } from '../core/index.js';
import { ListChanges } from './list-changes.js';

const running = leadOf(['lead.added', 'lead.started'], { name: 'Ada' });
const answered = leadOf(['lead.added', 'lead.started', 'email.replied'], { name: 'Ada' });

const count = (query: LeadQuery, row: Lead, now: Lead) =>
  new ListChanges(query).count([{ row, now, model: sample }]);

describe('a lead that changed counts', () => {
  test.each<[string, LeadQuery, Lead, Lead]>([
    ['where it goes', { status: ['running'] }, running, answered],
    ['where it comes', { status: ['answered'] }, running, answered],
    ['where it stands elsewhere', { sort: 'status' }, running, answered],
    ['where it is deleted', {}, running, leadOf(['lead.added', 'lead.deleted'])],
  ])('%s', (_title, query, row, now) => {
    expect(count(query, row, now)).toBe(1);
  });

  test.each<[string, LeadQuery]>([
    ['stays in its place', { sort: 'name' }],
    ['stays where nothing is asked', {}],
    ['was in neither', { status: ['out'] }],
  ])('not where it %s', (_title, query) => {
    expect(count(query, running, answered)).toBe(0);
  });
});
