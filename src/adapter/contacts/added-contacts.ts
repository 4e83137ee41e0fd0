import type { AddReport } from '../new-lead.js';
import type { ContactRow, Contacts } from './contacts.js';

/** What came of a row of a file at last. `row` and `cells` are those of the file. */
export type AddedContact = Pick<ContactRow, 'row' | 'cells'> & {
  readonly result: 'added' | 'duplicate' | 'invalid' | 'do-not-contact' | 'not-attempted';
  /** Why, where it was not added. */
  readonly message?: string;
  /** The id of the lead that it is, or that was there before. */
  readonly id?: string;
};

/**
 * What came of every row of a file: what reading found, and what the backend answered for those that were
 * ready. A row that the report does not speak of was not attempted.
 *
 * @example
 * const rows = addedContacts(contacts, await adapter.addLeads(contacts.leads));
 */
export function addedContacts({ rows }: Contacts, { outcomes }: AddReport): readonly AddedContact[] {
  const answers = new Map(outcomes.map((outcome) => [outcome.row, outcome]));
  let place = -1;
  return rows.map((read): AddedContact => {
    const { row, cells, result } = read;
    if (result !== 'ready') return { row, cells, result, message: read.message };
    const answer = answers.get((place += 1));
    const why = messageOf(answer);
    return {
      row,
      cells,
      result: answer?.result ?? 'not-attempted',
      ...(why !== undefined && { message: why }),
      ...(answer && 'id' in answer && answer.id !== undefined && { id: answer.id }),
    };
  });
}

function messageOf(answer: AddReport['outcomes'][number] | undefined): string | undefined {
  if (answer === undefined) return 'The backend said nothing about this row.';
  if (answer.result === 'duplicate') return 'The campaign has this person already.';
  if (answer.result === 'do-not-contact') return 'This person must not be contacted.';
  return answer.result === 'invalid' ? answer.message : undefined;
}
