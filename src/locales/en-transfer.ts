import { enFirst } from './en-first.js';
import { createCounted } from './plurals.js';
import type { TransferMessages } from './transfer-messages.js';

const counted = createCounted('en');
const number = new Intl.NumberFormat('en');
const leads = (count: number) => counted(count, { one: '# lead', other: '# leads' });
const rows = (count: number) => counted(count, { one: '# row', other: '# rows' });

/** Leads as files, in English. */
export const enTransfer: TransferMessages = {
  ...enFirst.transfer,
  shown: 'Columns shown',
  all: 'All columns',
  exporting: (count) => `Exporting: ${leads(count)} so far`,
  exported: (count) => `${leads(count)} exported`,
  exportFailed: 'The export did not go through.',
  import: 'Import leads',
  choose: 'Choose a CSV file',
  columns: 'What the columns are',
  skip: 'Leave out',
  fields: {
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'Email',
    phone: 'Phone',
    linkedinUrl: 'LinkedIn',
    company: 'Company',
    title: 'Title',
  },
  preview: (count) => `Preview of ${rows(count)}`,
  row: 'Row',
  add: (count) => `Add ${leads(count)}`,
  adding: (done, total) => `Adding ${number.format(done)} of ${number.format(total)}`,
  added: (count) => `${number.format(count)} added`,
  duplicate: (count) => `${number.format(count)} there already`,
  invalid: (count) => `${number.format(count)} invalid`,
  doNotContact: (count) => `${number.format(count)} on the do-not-contact list`,
  outcomes: {
    added: 'Added',
    duplicate: 'There already',
    invalid: 'Invalid',
    'do-not-contact': 'Do not contact',
    'not-attempted': 'Not attempted',
  },
  download: (count) =>
    `Download ${counted(count, { one: 'the # rejected row', other: 'the # rejected rows' })}`,
  again: 'Choose another file',
  unreadable: 'This file has no rows that can be read.',
  noAddress: 'No column is the email: most backends refuse such rows.',
  further: (count) =>
    counted(count, { one: '# further column is left out.', other: '# further columns are left out.' }),
};
