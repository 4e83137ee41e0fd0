/** Leads as files: out and in. */
export interface TransferMessages {
  readonly export: string;
  readonly shown: string;
  readonly all: string;
  readonly exporting: (count: number) => string;
  readonly exported: (count: number) => string;
  readonly exportFailed: string;
  readonly import: string;
  readonly choose: string;
  readonly columns: string;
  readonly skip: string;
  readonly fields: {
    readonly name: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
    readonly phone: string;
    readonly linkedinUrl: string;
    readonly company: string;
    readonly title: string;
  };
  readonly preview: (count: number) => string;
  readonly row: string;
  readonly add: (count: number) => string;
  readonly adding: (done: number, total: number) => string;
  readonly added: (count: number) => string;
  readonly duplicate: (count: number) => string;
  readonly invalid: (count: number) => string;
  readonly doNotContact: (count: number) => string;
  readonly outcomes: {
    readonly added: string;
    readonly duplicate: string;
    readonly invalid: string;
    readonly 'do-not-contact': string;
    readonly 'not-attempted': string;
  };
  readonly download: (count: number) => string;
  readonly again: string;
  readonly unreadable: string;
  readonly noAddress: string;
  /** How many columns are left out, since there are too many. */
  readonly further: (count: number) => string;
}
