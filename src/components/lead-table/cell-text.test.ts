import { expect, test } from 'vitest';
import { exampleJournal, present } from '../../core/index.js';
import { createFormat, enFirst } from '../../locales/index.js';
import { lemlist } from '../../models/lemlist.js';
import { cellText } from './cell-text.js';
import { tableColumns } from './columns.js';

const writing = {
  words: enFirst,
  format: createFormat('en', 'UTC'),
  now: '2026-03-02T10:00:00.000Z',
  names: { owner: String, campaign: String },
};

test('a column of the host that cannot write a lead says so, and the lead is copied and exported all the same', () => {
  const text = (): string => {
    throw new Error('No score.');
  };
  const columns = tableColumns(
    ['name', { id: 'score', header: 'Score', cell: () => '', text }],
    enFirst,
    'Status',
  );
  const lead = present(lemlist, {
    id: 'ada',
    name: 'Ada',
    version: 1,
    journal: exampleJournal(lemlist, 'sent'),
  });
  const texts = columns.map((column) => cellText(column, lead, lemlist, writing));
  expect(texts).toEqual(['Ada', 'Cannot be shown']);
});
