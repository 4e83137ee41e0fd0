import { describe, expect, it } from 'vitest';
import { contactsCsv } from './contacts-csv.js';
import { readContacts } from './read-contacts.js';

const leadsOf = async (text: string | Blob) => (await readContacts(text)).leads;
const targetsOf = async (text: string) =>
  Object.fromEntries((await readContacts(text)).columns.map(({ name, target }) => [name, target]));
const told = async (text: string) =>
  (await readContacts(text)).rows.map(({ row, result, ...more }) => [
    row,
    result,
    'message' in more ? more.message : undefined,
  ]);

describe('the columns of a file', () => {
  it.each([
    ['HubSpot', 'First Name,Last Name,Email,Company Name,Job Title,Phone Number,Lead Status'],
    ['Apollo', 'First Name,Last Name,Title,Company,Email,Work Direct Phone,Person Linkedin Url'],
    ['a sequencer', 'email,firstName,lastName,companyName,jobTitle,phone,linkedinUrl,icebreaker'],
    ['a German mail program', 'Vorname;Nachname;Firma;Position;Telefon (geschäftlich);E-Mail-Adresse'],
  ])('of %s are known', async (_title, header) => {
    const targets = Object.values(await targetsOf(header));
    expect(targets).toEqual(
      expect.arrayContaining(['firstName', 'lastName', 'email', 'company', 'title', 'phone']),
    );
  });

  it('keep what nobody knows as a field under its own name', async () => {
    expect(await leadsOf('Email,Ice breaker\nada@x.test,Nice talk!')).toEqual([
      { email: 'ada@x.test', fields: { 'Ice breaker': 'Nice talk!' } },
    ]);
  });

  it('take the better of two for the same, and keep the other', async () => {
    expect(await leadsOf('Account,Company,Email\nOld,New,ada@x.test')).toEqual([
      { email: 'ada@x.test', company: 'New', fields: { Account: 'Old' } },
    ]);
  });

  it('take a second address where the first is empty or wrong', async () => {
    const text = 'Work email,Personal email\n,ada@home.test\nnone,bob@home.test\ncyd@x.test,cyd@home.test';
    expect(await leadsOf(text)).toEqual([
      { email: 'ada@home.test' },
      { email: 'bob@home.test', fields: { 'Work email': 'none' } },
      { email: 'cyd@x.test', fields: { 'Personal email': 'cyd@home.test' } },
    ]);
  });

  it('take a name beside a first name for the last name', async () => {
    expect(await leadsOf('Vorname;Name;Mail\nAda;Lovelace;ada@x.test')).toEqual([
      { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@x.test' },
    ]);
  });

  it('are found by what stands in them, where the header does not tell', async () => {
    expect(await targetsOf('Who,Where\nada@x.test,https://www.linkedin.com/in/ada')).toEqual({
      Who: 'email',
      Where: 'linkedinUrl',
    });
  });

  it('have names of their own, also twice the same, empty, or none at all', async () => {
    expect(Object.keys(await targetsOf('Note,Note,,Email\na,b,c,ada@x.test'))).toEqual([
      'Note',
      'Note 2',
      'Column 3',
      'Email',
    ]);
    expect(await leadsOf('ada@x.test,Ada\nbob@x.test,Bob')).toEqual([
      { email: 'ada@x.test', fields: { 'Column 2': 'Ada' } },
      { email: 'bob@x.test', fields: { 'Column 2': 'Bob' } },
    ]);
  });

  it('are taken as the caller says', async () => {
    const mapping = { Account: 'company', Email: 'none', Other: 'email', Company: 'field' } as const;
    const { leads } = await readContacts('Account,Company,Email,Other\nA,C,no@x.test,ada@x.test', {
      mapping,
    });
    expect(leads).toEqual([{ email: 'ada@x.test', company: 'A', fields: { Company: 'C' } }]);
  });

  it('show their first cells for who checks the proposal', async () => {
    const { columns } = await readContacts('Email\n\na@x.test\nb@x.test\nc@x.test\nd@x.test');
    expect(columns).toEqual([
      { name: 'Email', target: 'email', samples: ['a@x.test', 'b@x.test', 'c@x.test'] },
    ]);
  });

  it('beyond the 500th are left out and told once, and cost no row, nor anything when it is mended', async () => {
    const wide = (first: string, cell: string, width: number) =>
      [first, ...Array.from({ length: width - 1 }, (_, at) => `${cell}${at + 2}`)].join(',');
    const text = [wide('Email', 'h', 600), wide('ada@x.test', 'a', 600), wide('none', 'b', 600)].join('\n');
    const contacts = await readContacts(text);
    expect(contacts.totals).toEqual({ ready: 1, duplicate: 0, invalid: 1 });
    expect(contacts.columns).toHaveLength(500);
    expect(contacts.further.map(({ name }) => name)).toEqual(
      Array.from({ length: 100 }, (_, at) => `h${at + 501}`),
    );
    expect(contacts.problems).toEqual([
      { code: 'too-many-columns', message: expect.stringContaining('600 columns; the first 500 are kept') },
    ]);
    const fields = contacts.leads[0]?.fields;
    expect([fields?.['h500'], fields?.['h501']]).toEqual(['a500', undefined]);
    const mended = (await contactsCsv([...contacts.columns, ...contacts.further], contacts.rows)).replace(
      'none',
      'bob@x.test',
    );
    expect(await told(mended)).toEqual([
      [2, 'ready', undefined],
      [3, 'ready', undefined],
    ]);
    const [tooLong] = (await readContacts(`${text}\n${wide('cyd@x.test', 'c', 601)}`)).rows.slice(2);
    expect(tooLong).toMatchObject({
      result: 'invalid',
      message: expect.stringContaining('601 cells in 600'),
    });
  });

  it('are 500 without a word, and many without a header', async () => {
    const cells = (width: number) => Array.from({ length: width }, (_, at) => `c${at}`).join(',');
    expect((await readContacts(`Email,${cells(499)}\nada@x.test`)).problems).toEqual([]);
    const bare = await readContacts(`ada@x.test,${cells(700)}\nbob@x.test,${cells(700)}`);
    expect([bare.totals.ready, bare.problems.length]).toEqual([2, 1]);
  });

  it('of a hundred thousand of one name are read in no time', async () => {
    const names = Array.from({ length: 100_000 }, () => 'Note').join(',');
    const { totals } = await readContacts(`Email,${names}\nada@x.test`);
    expect(totals.ready).toBe(1);
  }, 5000);

  it('are named by a header with a mark, quoted lines, the same word twice, none, and words of prototypes', async () => {
    const text =
      '\uFEFF"E-mail","Note\nof ours",Note,Note,,__proto__,hasOwnProperty\nada@x.test,"two\nlines",b,c,d,e,f\n';
    const { columns, leads } = await readContacts(new Blob([text]));
    const names = ['E-mail', 'Note\nof ours', 'Note', 'Note 2', 'Column 5', 'Column 6', 'hasOwnProperty'];
    expect(columns.map(({ name }) => name)).toEqual(names);
    const fields = Object.fromEntries(
      names.slice(1).map((name, at) => [name, ['two\nlines', 'b', 'c', 'd', 'e', 'f'][at]]),
    );
    expect(leads).toEqual([{ email: 'ada@x.test', fields }]);
    expect(Object.getPrototypeOf(leads[0]?.fields)).toBe(Object.prototype);
  });

  it('cannot reach a prototype', async () => {
    const [lead] = await leadsOf('Email,__proto__,constructor,toString\nada@x.test,{"a":1},b,c');
    expect(lead?.fields).toEqual({ 'Column 2': '{"a":1}', 'Column 3': 'b', toString: 'c' });
    expect({}).not.toHaveProperty('a');
  });
});

describe('a file', () => {
  const text = 'Name,Email\nZoë,zoe@x.test\n';
  const bytes = (encode: (text: string) => number[]) => new Blob([new Uint8Array(encode(text))]);
  const units = (order: (unit: number) => number[]) => (words: string) =>
    Array.from({ length: words.length }, (_, at) => order(words.charCodeAt(at))).flat();

  it.each<[string, string | Blob]>([
    ['UTF-8', new Blob([text])],
    ['UTF-8 with a byte order mark', new Blob([`\uFEFF${text}`])],
    ['UTF-16, little end first', bytes((words) => [0xff, 0xfe, ...units((u) => [u & 255, u >> 8])(words)])],
    ['UTF-16, big end first', bytes((words) => [0xfe, 0xff, ...units((u) => [u >> 8, u & 255])(words)])],
    ['UTF-16 without a mark', bytes(units((u) => [u & 255, u >> 8]))],
    ['Windows-1252', bytes(units((u) => [u]))],
    ['text with CRLF', text.replaceAll('\n', '\r\n')],
    ['text with old line ends', text.replaceAll('\n', '\r')],
    ['semicolons', text.replaceAll(',', ';')],
    ['tabs', text.replaceAll(',', '\t')],
    ['bars', text.replaceAll(',', '|')],
    ['a line that names the separator', `sep=;\n${text.replaceAll(',', ';')}`],
    ['everything in quotes', text.replaceAll(/[^,\n]+/g, '"$&"')],
  ])('of %s is read', async (_title, source) => {
    expect(await leadsOf(source)).toEqual([{ name: 'Zoë', email: 'zoe@x.test' }]);
  });

  it('keeps commas, quotes and line ends that stand in quotes', async () => {
    expect(await leadsOf('Email,Company\nada@x.test,"Acme, ""Inc""\nBerlin"\nbob@x.test,B')).toEqual([
      { email: 'ada@x.test', company: 'Acme, "Inc"\nBerlin' },
      { email: 'bob@x.test', company: 'B' },
    ]);
  });

  it('that is a workbook or a PDF is refused with the cure', async () => {
    await expect(readContacts(new Blob(['PK\u0003\u0004rest']))).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining('Save it as CSV'),
    });
  });

  it.each(['', '\n\n', 'Name,Email'])('without a contact (%j) has none', async (empty) => {
    expect(await readContacts(empty)).toMatchObject({ rows: [], leads: [], totals: { ready: 0 } });
  });
});

describe('a row', () => {
  it('counts as spreadsheets count, empty rows among them', async () => {
    expect(await told('Email\nada@x.test\n\nbob@x.test')).toEqual([
      [2, 'ready', undefined],
      [4, 'ready', undefined],
    ]);
  });

  it('without any address, or with one that is none, is invalid and says so', async () => {
    expect(await told('Name,Email,Phone\nAda,,\nBob,bob(at)x.test,\nCyd,,+49 30 1')).toEqual([
      [2, 'invalid', 'There is no address: give it an email, a LinkedIn URL or a phone number.'],
      [3, 'invalid', '"bob(at)x.test" is no email address.'],
      [4, 'ready', undefined],
    ]);
  });

  it('of a person who came before is a duplicate of that row', async () => {
    const text = [
      'Email,LinkedIn,Phone',
      'ada@x.test,,',
      ' Ada@X.test ,,',
      ',https://linkedin.com/in/Bob/,',
      ',www.linkedin.com/in/bob?x=1,',
      ',,+49 (170) 123 mobile',
      ',,+49170123',
    ].join('\n');
    const { rows } = await readContacts(text);
    expect(rows.map((row) => row.result === 'duplicate' && [row.row, row.of])).toEqual([
      false,
      [3, 2],
      false,
      [5, 4],
      false,
      [7, 6],
    ]);
  });

  it('with a quote that is never closed costs no other row', async () => {
    const text = 'Name,Email\nAda,ada@x.test\n"Bob,bob@x.test\nCyd,cyd@x.test\n"Dora, D.",dora@x.test';
    expect(await told(text)).toEqual([
      [2, 'ready', undefined],
      [3, 'invalid', 'A quotation mark is not closed: nobody knows where its cells end.'],
      [4, 'ready', undefined],
      [5, 'ready', undefined],
    ]);
  });

  it('with inches in it is whole', async () => {
    expect(await leadsOf('Email,Screen\nada@x.test,15"\nbob@x.test,"17"""')).toEqual([
      { email: 'ada@x.test', fields: { Screen: '15"' } },
      { email: 'bob@x.test', fields: { Screen: '17"' } },
    ]);
  });

  it('with more cells than there are columns is invalid: a cell was cut in two', async () => {
    const [, result, message] = (await told('Name,Company,Email\nAda,Acme, Inc,ada@x.test'))[0] ?? [];
    expect([result, message]).toEqual(['invalid', expect.stringContaining('4 cells in 3 columns')]);
  });

  it('holds addresses as mail programs write them', async () => {
    expect(await leadsOf('Email\nAda <ada@x.test>\nmailto:bob@x.test\n\u200Bcyd@x.test')).toEqual([
      { email: 'ada@x.test' },
      { email: 'bob@x.test' },
      { email: 'cyd@x.test' },
    ]);
  });
});
