import { exampleJournal } from '../../src/core/index.js';
import type { Lead } from '../../src/core/index.js';
import { lemlist } from '../../src/models/lemlist.js';

const journal = exampleJournal(lemlist, 'opened');

/** What the lead in a place is called: "Lead 000042". Names sort as places do. */
export function nameAt(place: number): string {
  return `Lead ${String(place).padStart(6, '0')}`;
}

/** So many opened leads of lemlist, from a place on. */
export function manyLeads(count: number, from = 0): readonly Lead[] {
  return Array.from({ length: count }, (_, nth) => {
    const name = nameAt(from + nth);
    return { id: name, name, version: 1, journal };
  });
}
