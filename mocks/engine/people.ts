import type { Contact } from '../../src/core/index.js';
import { COMPANIES, TAGS, TITLES } from './companies.js';
import { NAME_BOOKS } from './names.js';
import type { NameBook } from './names.js';
import type { Stream, Streams } from './random.js';

/** A person who is to become a lead. */
export interface Person {
  readonly name?: string;
  readonly contact: Contact;
  readonly tags?: readonly string[];
}

/** How many of a hundred contacts lack what. Our own: lists that people import look so. */
const MISSING = { email: 1.5, linkedinUrl: 5, phone: 45, company: 3, title: 8 } as const;

/** Names that break tables, one in fifty. */
const ODDITIES: readonly Contact[] = [
  { firstName: 'X', lastName: 'Æ' },
  { firstName: 'Cher' },
  { firstName: '🦊', lastName: 'Renard' },
  { firstName: 'Null', lastName: 'Null' },
  {
    firstName: 'Wolfeschlegelsteinhausenbergerdorff-Hubert-Blaine',
    lastName: 'Constantin Alexander Maximilian',
  },
  { firstName: '=Ada', lastName: '+Formula', company: '=HYPERLINK("https://formula.example")' },
  { firstName: '<b>Bold</b>', lastName: 'Tag & Co' },
  { firstName: '  Spaced', lastName: 'Out  ' },
  { firstName: 'ANNA', lastName: 'CAPSLOCK', title: 'HEAD OF EVERYTHING' },
];

/** A person of a seed and an index; always the same. Never two with one address. */
export function createPeople(streams: Streams): (index: number) => Person {
  return (index) => makePerson(streams('people', index), index);
}

function makePerson(stream: Stream, index: number): Person {
  const book = bookOf(stream);
  const [first, firstAscii] = stream.pick(book.first) ?? ['', ''];
  const [last, lastAscii] = stream.pick(book.last) ?? ['', ''];
  const [company, domain] = stream.pick(COMPANIES) ?? ['', ''];
  const handle = `${firstAscii}.${lastAscii}`;
  const contact = {
    firstName: first,
    lastName: last,
    email: `${handle}${numbered(index)}@${domain}.example`,
    linkedinUrl: `https://www.linkedin.com/in/${handle.replace('.', '-')}-${index + 1}`,
    phone: `+1 555 01${String(Math.floor(stream.between(0, 100))).padStart(2, '0')}`,
    company,
    title: stream.pick(TITLES) ?? '',
  };
  const kept = withGaps(contact, stream);
  const odd = stream.chance(0.02) ? stream.pick(ODDITIES) : undefined;
  const tag = stream.chance(0.25) ? stream.pick(TAGS) : undefined;
  const name = book.lastFirst && !odd ? { name: `${last} ${first}` } : {};
  return { ...name, contact: { ...kept, ...odd }, ...(tag !== undefined && { tags: [tag] }) };
}

/** The index in base 36 keeps addresses apart without looking like a number. */
function numbered(index: number): string {
  return (index + 1).toString(36);
}

function bookOf(stream: Stream): NameBook {
  let left = stream.between(0, TOTAL_SHARE);
  for (const book of NAME_BOOKS) {
    left -= book.share;
    if (left < 0) return book;
  }
  return FIRST_BOOK;
}

const TOTAL_SHARE = NAME_BOOKS.reduce((sum, { share }) => sum + share, 0);
const FIRST_BOOK: NameBook = NAME_BOOKS[0] ?? { share: 1, first: [], last: [] };

function withGaps(contact: Contact, stream: Stream): Contact {
  const gaps = Object.entries(MISSING).filter(([, share]) => stream.chance(share / 100));
  if (gaps.length === 0) return contact;
  const missing = new Set(gaps.map(([field]) => field));
  // Somebody who can be reached nowhere is on nobody's list.
  if (missing.has('email')) missing.delete('linkedinUrl');
  return Object.fromEntries(Object.entries(contact).filter(([field]) => !missing.has(field)));
}
