import type { LeadQuery } from '../core/index.js';
import type { PageReader } from './page.js';
import type { ReadSource } from './read-source.js';

/** A list of leads as somebody came to it: which, from where, how many to a page. */
export interface ReadList extends PageReader {
  readonly store: ReadSource;
  readonly query: LeadQuery;
  readonly size: number;
}
