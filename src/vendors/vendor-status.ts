import { own } from '../core/index.js';
import type { Lead, Report, StatusModel } from '../core/index.js';
import { meaningOf } from './dictionary.js';
import { valueAt, wordsOf } from './payload.js';
import { unknownWord } from './vendor-report.js';
import type { Place, StatusField, StatusMeaning, VendorWords } from './vendor-words.js';

/** What a product says about one lead, in the ids of its model. */
export interface VendorStatus {
  /** Every status it says, in the order of the fields. An unknown status word is kept as it is. */
  readonly statuses: readonly string[];
  /** Every substatus; an unknown word of a field that tells substatuses is kept as it is. */
  readonly substatuses: readonly string[];
  /** What it says does not hold: by a field that could have said it, or by a status that excludes it. */
  readonly denied: readonly string[];
  readonly reports: readonly Report[];
}

/**
 * Reads what a product says about a lead: a row of its API, a line of its export. Never throws; what is no
 * text, number or boolean says nothing.
 *
 * @example
 * readVendorStatus(replyWords, { statusInSequence: 'paused', emailDisposition: { isReplied: true } })
 * // { statuses: ['paused', 'replied'], … }
 */
export function readVendorStatus(words: VendorWords, record: unknown): VendorStatus {
  const given = words.fields.flatMap((field) => givenAt(field, record));
  const read = given.map((one, index) => readField(words, one, index === 0));
  const statuses = unique(read.flatMap((one) => one.statuses));
  const { exclusive = [] } = words;
  const excluded = exclusive.some((status) => statuses.includes(status)) ? exclusive : [];
  const denied = unique([...read.flatMap((one) => one.denied), ...excluded]);
  return {
    statuses,
    substatuses: unique(read.flatMap((one) => one.substatuses)),
    denied: denied.filter((status) => !statuses.includes(status)),
    reports: read.flatMap((one) => one.reports),
  };
}

/**
 * The one status to show for what a product says, and its substatus: of several the first in the model's
 * precedence, but an unknown word of the status itself before all. Spread it into a lead.
 *
 * @example
 * createAdapter({ id: 'lemlist', list, lead: (row) => ({ id: row._id, ...vendorStatus(lemlist, lemlistWords, row) }) })
 */
export function vendorStatus(
  model: StatusModel,
  words: VendorWords,
  record: unknown,
): Pick<Lead, 'status' | 'substatus'> {
  const { statuses, substatuses } = readVendorStatus(words, record);
  const ofSubstatuses = substatuses.flatMap((id) => own(model.substatuses, id)?.of ?? []);
  const held = [...statuses, ...ofSubstatuses];
  const unknown = statuses.find((id) => !Object.hasOwn(model.statuses, id));
  const status = unknown ?? model.precedence.find((id) => held.includes(id));
  if (status === undefined) return {};
  const substatus =
    substatuses.find((id) => own(model.substatuses, id)?.of === status) ??
    substatuses.find((id) => !Object.hasOwn(model.substatuses, id));
  return { status, ...(substatus !== undefined && { substatus }) };
}

/** A product's status words as a plain dictionary: `words` of `createAdapter`, where one field says it all. */
export function statusDictionary({ fields }: VendorWords): { readonly [word: string]: string } {
  const [field] = fields;
  return Object.fromEntries(
    Object.entries(field?.words ?? {}).flatMap(([word, meaning]) => {
      const status = statusOf(meaning);
      return status === undefined ? [] : [[word, status]];
    }),
  );
}

/** A field that is given: where it stands, and what its words mean. */
interface Given {
  readonly field: StatusField;
  readonly place: Place;
  readonly said: readonly { readonly word: string; readonly meaning: StatusMeaning | undefined }[];
}

function givenAt(field: StatusField, record: unknown): readonly Given[] {
  const place = field.at.find((one) => wordsOf(valueAt(record, one)).length > 0);
  if (place === undefined) return [];
  const said = wordsOf(valueAt(record, place)).map((word) => ({
    word,
    meaning: meaningOf(field.words, word),
  }));
  return [{ field, place, said }];
}

function readField(words: VendorWords, { field, place, said }: Given, isFirst: boolean): VendorStatus {
  const unknown = said.flatMap(({ word, meaning }) => (meaning === undefined ? word : []));
  const statuses = said.flatMap(({ meaning }) => statusOf(meaning) ?? []);
  const sayable = Object.values(field.words).flatMap((meaning) => statusOf(meaning) ?? []);
  const denies = !field.open && unknown.length === 0;
  return {
    statuses: isFirst ? [...unknown, ...statuses] : statuses,
    substatuses: [
      ...said.flatMap(({ meaning }) => substatusOf(meaning) ?? []),
      ...(!isFirst && tellsSubstatuses(field) ? unknown : []),
    ],
    denied: denies ? sayable.filter((status) => !statuses.includes(status)) : [],
    reports: unknown.map((word) => unknownWord(words, 'unknown-status', word, place)),
  };
}

/** Whether what a field names is a substatus: a reason, an error. */
function tellsSubstatuses({ words }: StatusField): boolean {
  return Object.values(words).some(
    (meaning) => statusOf(meaning) === undefined && substatusOf(meaning) !== undefined,
  );
}

function statusOf(meaning: StatusMeaning | undefined): string | undefined {
  return typeof meaning === 'string' ? meaning : meaning?.status;
}

function substatusOf(meaning: StatusMeaning | undefined): string | undefined {
  return typeof meaning === 'string' ? undefined : meaning?.substatus;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
