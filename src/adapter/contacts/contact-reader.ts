import { personKey } from '../../core/index.js';
import type { NewLead } from '../new-lead.js';
import { isEmailAddress } from '../email-address.js';
import { bareEmail, cellText } from './contact-values.js';
import type { SheetColumns } from './contact-columns.js';
import type { ContactColumn, ContactRow, ContactTarget } from './contacts.js';
import type { SheetRow } from './sheet-rows.js';

type Values = ReadonlyMap<ContactTarget, readonly { readonly name: string; readonly text: string }[]>;

/**
 * Makes the reader of the rows of one file, to be given in their order: it remembers who came before.
 *
 * @example
 * const rows = sheet.map(contactReader(contactColumns(header, sheet)));
 */
export function contactReader({
  columns,
  further,
}: Pick<SheetColumns, 'columns' | 'further'>): (row: SheetRow) => ContactRow {
  const width = columns.length + further.length;
  const seen = new Map<string, number>();
  return (sheetRow) => {
    const { row, cells } = sheetRow;
    const values = valuesOf(columns, cells);
    const message = problemOf(sheetRow, width, values);
    if (message !== undefined) return { row, cells, result: 'invalid', message };
    const lead = leadOf(values);
    const key = personKey(lead) ?? '';
    const of = seen.get(key);
    if (of !== undefined) {
      return { row, cells, result: 'duplicate', of, message: `Row ${of} has the same address.` };
    }
    seen.set(key, row);
    return { row, cells, result: 'ready', lead };
  };
}

function valuesOf(columns: readonly ContactColumn[], cells: readonly string[]): Values {
  const values = new Map<ContactTarget, { name: string; text: string }[]>();
  columns.forEach(({ name, target }, at) => {
    const text = cellText(cells[at]);
    if (text === '' || target === 'none') return;
    const others = values.get(target);
    if (others) others.push({ name, text });
    else values.set(target, [{ name, text }]);
  });
  return values;
}

function problemOf({ cells, isBroken }: SheetRow, width: number, values: Values): string | undefined {
  if (isBroken) return 'A quotation mark is not closed: nobody knows where its cells end.';
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return `There are ${cells.length} cells in ${width} columns: put a cell with a separator in it between quotation marks.`;
  }
  const emails = values.get('email') ?? [];
  if (emails.length === 0 && !values.has('linkedinUrl') && !values.has('phone')) {
    return 'There is no address: give it an email, a LinkedIn URL or a phone number.';
  }
  const isWrong = emails.length > 0 && !emails.some(({ text }) => isEmailAddress(bareEmail(text)));
  return isWrong ? `"${(emails[0]?.text ?? '').slice(0, 120)}" is no email address.` : undefined;
}

const texts = ['firstName', 'lastName', 'name', 'company', 'title', 'phone', 'linkedinUrl'] as const;

function leadOf(values: Values): NewLead {
  const emails = (values.get('email') ?? []).map(({ name, text }) => ({ name, text: bareEmail(text) }));
  const email = emails.find(({ text }) => isEmailAddress(text));
  const known = texts.flatMap((target) => {
    const text = values.get(target)?.[0]?.text;
    return text === undefined ? [] : [[target, text] as const];
  });
  const further = [
    ...emails.filter((one) => one !== email),
    ...texts.flatMap((target) => (values.get(target) ?? []).slice(1)),
    ...(values.get('field') ?? []),
  ];
  return {
    ...Object.fromEntries(known),
    ...(email && { email: email.text }),
    ...(further.length > 0 && { fields: Object.fromEntries(further.map(({ name, text }) => [name, text])) }),
  };
}
