import { expect, it } from 'vitest';
import { addedContacts } from './added-contacts.js';
import { contactsCsv } from './contacts-csv.js';
import { readContacts } from './read-contacts.js';

/** Twenty thousand rows; every fortieth is broken, in four ways by turns. */
function bigFile(): string {
  const broken = ['"Bob,', 'Eve,,,,,', 'Mal,mal at x.test', 'Ada,p1@x.test'];
  const rows = Array.from({ length: 20_000 }, (_, nth) =>
    nth % 40 === 39 ? broken[((nth + 1) / 40) % 4] : `Person ${nth},p${nth}@x.test,"Acme, No. ${nth}"`,
  );
  return ['Name,Email,Company', ...rows].join('\n');
}

it('of 20,000 rows with 500 broken ones keeps every good one and tells each of the others', async () => {
  const { totals, leads, rows } = await readContacts(bigFile());
  expect(totals).toEqual({ ready: 19_500, duplicate: 125, invalid: 375 });
  expect(leads).toHaveLength(19_500);
  expect(leads.at(-1)).toEqual({ name: 'Person 19998', email: 'p19998@x.test', company: 'Acme, No. 19998' });
  expect(rows).toHaveLength(20_000);
  expect(rows.every(({ row }, place) => row === place + 2)).toBe(true);
});

it('leaves the page its turns meanwhile', async () => {
  await readContacts('Email\nada@x.test');
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  await readContacts(bigFile());
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});

it('is ended by its signal', async () => {
  const ending = new AbortController();
  const reading = readContacts(bigFile(), { signal: ending.signal });
  ending.abort();
  await expect(reading).rejects.toMatchObject({ kind: 'aborted' });
});

it('joins what the backend answered to the rows of the file', async () => {
  const contacts = await readContacts('Email\nada@x.test\nnone\nbob@x.test\ncyd@x.test\ndora@x.test');
  const rows = addedContacts(contacts, {
    outcomes: [
      { row: 0, result: 'added', id: 'lead-1' },
      { row: 1, result: 'do-not-contact' },
      { row: 2, result: 'duplicate', id: 'lead-0' },
    ],
  });
  expect(rows.map(({ row, result, id }) => [row, result, id])).toEqual([
    [2, 'added', 'lead-1'],
    [3, 'invalid', undefined],
    [4, 'do-not-contact', undefined],
    [5, 'duplicate', 'lead-0'],
    [6, 'not-attempted', undefined],
  ]);
});

it('writes rejected rows as they were, with the reason, and no formula among them', async () => {
  const contacts = await readContacts('Name,Email,Phone\n"=HYPERLINK(""x"")",none,\nBob,bob@x.test,+49 30 1');
  const csv = await contactsCsv(contacts.columns, contacts.rows);
  expect(csv.split('\r\n')).toEqual([
    'Name,Email,Phone,Why it was not added',
    `"'=HYPERLINK(""x"")",none,,"""none"" is no email address."`,
    `Bob,bob@x.test,"'+49 30 1",`,
  ]);
  expect((await readContacts(csv)).leads).toMatchObject([{ phone: '+49 30 1' }]);
});

it('reads what it wrote for a person to mend: each cell as it was, and no reason as a field', async () => {
  const cells = ['=1+1', ' =1+1', '\t@sum', '＝1', '+49 30 1', "O'Neil", 'a"b', 'x;y', 'a\nb'];
  const rows = cells.map((cell, at) => `row${at}@x.test,"${cell.replaceAll('"', '""')}"`);
  const first = await readContacts(['Email,Note', ...rows].join('\n'));
  const again = await readContacts(await contactsCsv(first.columns, first.rows));
  expect(again.columns.map(({ target }) => target)).toEqual(['email', 'field', 'none']);
  expect(again.leads).toEqual(first.leads);
});
