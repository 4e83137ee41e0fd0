import type { NewLead } from '../new-lead.js';

/** What a column is taken for; `field` keeps it under its own name, `none` leaves it out. */
export type ContactTarget = Exclude<keyof NewLead, 'fields'> | 'field' | 'none';

/** A column of a file of contacts, by a name that no other has. */
export interface ContactColumn {
  /** Its header; made unique, or `Column 3` where it has none that can name it. */
  readonly name: string;
  readonly target: ContactTarget;
  /** Its first cells that are not empty, for a person who checks the target. */
  readonly samples: readonly string[];
}

/** Targets for columns by their names, where the proposed ones mislead. */
export type ContactMapping = { readonly [column: string]: ContactTarget };

/** What came of one row of the file. */
export type ContactRow = {
  /** As a spreadsheet counts them: the first of the file is 1. */
  readonly row: number;
  /** As they stand in the file, for a person who mends the row. */
  readonly cells: readonly string[];
} & (
  | { readonly result: 'ready'; readonly lead: NewLead }
  | {
      readonly result: 'duplicate';
      /** The row that has the same address and comes first. */
      readonly of: number;
      readonly message: string;
    }
  | { readonly result: 'invalid'; readonly message: string }
);

/** What is wrong with a file as a whole: it has more columns than are kept. */
export interface ContactsProblem {
  readonly code: 'too-many-columns';
  /** What, why and the cure, as English sentences. */
  readonly message: string;
}

/** A file of contacts that was read. Leaves no row out: `rows` holds each, in the order of the file. */
export interface Contacts {
  readonly columns: readonly ContactColumn[];
  /** The columns that are left out, since there are too many: their cells are in the rows, and in no lead. */
  readonly further: readonly Pick<ContactColumn, 'name'>[];
  /** What is wrong with the file as a whole, once. Its rows are as good as without it. */
  readonly problems: readonly ContactsProblem[];
  readonly rows: readonly ContactRow[];
  /** The leads of the rows that are ready: what `addLeads` of an adapter takes. */
  readonly leads: readonly NewLead[];
  readonly totals: { readonly ready: number; readonly duplicate: number; readonly invalid: number };
}
