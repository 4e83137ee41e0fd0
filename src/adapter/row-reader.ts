import type { Contact, Lead } from '../core/index.js';
import type { AdapterDefinition, FlatLead } from './adapter-definition.js';
import { readLead } from './decode.js';
import { problemAt } from './lenient.js';
import type { Decoded } from './lenient.js';
import { isRecord } from './is-record.js';
import type { Words } from './words.js';

/** Reads one row of a backend: as a lead where it can be one, with what was wrong. Never throws. */
export type RowReader<Row> = (
  row: Row,
  path: string,
) => Partial<Decoded<Lead>> & Pick<Decoded<Lead>, 'problems'>;

/** Makes the reader of rows: the author's `lead`, then words to ids, then the checks at the wall. */
export function rowReader<Row>(
  { id: adapter, lead }: Pick<AdapterDefinition<Row>, 'id' | 'lead'>,
  statuses: Words,
  substatuses: Words,
): RowReader<Row> {
  return (row, path) => {
    try {
      return readLead(inFull(lead(row), statuses, substatuses), { adapter, path });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return { problems: [problemAt({ adapter, path }, path, `could not be made a lead: ${words}`)] };
    }
  };
}

const contactFields = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'linkedinUrl',
  'company',
  'title',
  'fields',
] as const satisfies readonly (keyof Contact)[];

/** A flat lead in the shape of a Lead. What it holds is checked afterwards. */
function inFull(flat: FlatLead, statuses: Words, substatuses: Words): unknown {
  if (!isRecord(flat)) return flat;
  const written = contactFields.map((field) => [field, flat[field]] as const);
  const contact = { ...Object.fromEntries(written.filter(([, value]) => isGiven(value))), ...flat.contact };
  return {
    ...flat,
    contact: Object.keys(contact).length > 0 ? contact : undefined,
    status: statuses.ours(flat.status),
    substatus: substatuses.ours(flat.substatus),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
