/** A row that a person adds: a name and an address, and whatever else is known. */
export interface NewLead {
  readonly name?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly linkedinUrl?: string;
  readonly company?: string;
  readonly title?: string;
  readonly fields?: { readonly [name: string]: string };
}

/** What came of a row that was added, in the order of the rows. */
export type AddOutcome = { readonly row: number } & (
  | { readonly result: 'added'; readonly id: string }
  | { readonly result: 'duplicate'; readonly id?: string }
  | { readonly result: 'invalid'; readonly message: string }
  | { readonly result: 'do-not-contact' }
);

export interface AddReport {
  readonly outcomes: readonly AddOutcome[];
}
