import { describe, expect, test } from 'vitest';
import { LIST_CLAUSES } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';
import { models, readyViews } from './index.js';

describe('the ready views', () => {
  test.each(models.map((model) => [model.id, model] as const))(
    'of %s ask for words that it has',
    (id, model) => {
      const views = Object.entries(readyViews).find(([known]) => known === id)?.[1] ?? [];
      expect(views.length).toBeGreaterThan(3);
      const known = new Set([...Object.keys(model.statuses), ...Object.keys(model.substatuses)]);
      for (const { query } of views as readonly { query: LeadQuery }[]) {
        const words = LIST_CLAUSES.flatMap((clause) => query[clause] ?? []);
        expect(words.length).toBeGreaterThan(0);
        expect(words.filter((word) => !known.has(word))).toEqual([]);
      }
    },
  );
});
