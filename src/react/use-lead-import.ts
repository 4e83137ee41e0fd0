'use client';
import { useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import { toAdapterError } from '../adapter/index.js';
import type { AddedContact, AddReport, ContactMapping, Contacts, ContactTarget } from '../adapter/index.js';
import { useViewParts, useViewQuery } from './lead-view-context.js';
import { useEvent } from './use-event.js';

/** How an import stands, and what can be done with it. */
export interface LeadImport {
  /** `unavailable`: the backend takes no leads. */
  readonly state: 'unavailable' | 'idle' | 'reading' | 'ready' | 'adding' | 'done' | 'failed';
  /** What was read from the file: its columns, and what each row would be. */
  readonly contacts?: Contacts;
  /** What came of every row of the file; where adding failed in the middle, also what came of those before. */
  readonly rows?: readonly AddedContact[];
  /** How many of the leads that are ready the backend has answered for. */
  readonly added: number;
  readonly error?: Error;
  readonly read: (file: Blob) => void;
  /** Takes a column for something else, and reads the file again. */
  readonly map: (column: string, target: ContactTarget) => void;
  /** Adds what is ready. */
  readonly add: () => void;
  /** The rows that were not added, as a file to mend: their cells as they were, and why. */
  readonly rejected: () => Promise<Blob>;
  /** Begins anew. While leads are being added, neither this nor another file does anything. */
  readonly reset: () => void;
}

interface Standing extends Pick<LeadImport, 'state' | 'contacts' | 'rows' | 'added' | 'error'> {
  readonly file?: Blob;
  readonly mapping?: ContactMapping;
}

const idle: Standing = { state: 'idle', added: 0 };

/** So many rows are handed over at once: then there is something to see, and no request is too large. */
const AT_ONCE = 200;

/**
 * Adds leads from a file of contacts to the campaign of the nearest view. Reads it, shows what each column is
 * taken for, adds what is ready, and tells of every row what came of it.
 *
 * @example
 * const { read, contacts, add, rows } = useLeadImport();
 */
export function useLeadImport(): LeadImport {
  const { adapter } = useViewParts().store;
  const [standing, setStanding] = useState(idle);
  const { read, add, reset } = useImporting(standing, setStanding);
  const { file, mapping, ...shown } = standing;
  return {
    ...shown,
    state: adapter.addLeads ? standing.state : 'unavailable',
    read,
    map: (column, target) => file && read(file, { ...mapping, [column]: target }),
    add,
    rejected: () => rejectedOf(standing),
    reset,
  };
}

function useImporting(standing: Standing, setStanding: Dispatch<SetStateAction<Standing>>) {
  const { store } = useViewParts();
  const { campaign } = useViewQuery().query;
  const isAdding = standing.state === 'adding';
  const read = useEvent((file: Blob, mapping: ContactMapping = {}) => {
    // What is being added stays until it is known what came of it.
    if (isAdding) return;
    setStanding((known) => ({ ...(known.file === file ? known : idle), state: 'reading', file, mapping }));
    // By then another file may be chosen, or another meaning of a column.
    const tell = (next: (known: Standing) => Standing) =>
      setStanding((known) => (known.mapping === mapping ? next(known) : known));
    void readFile(file, mapping).then(
      (contacts) => tell(() => ({ state: 'ready', added: 0, file, mapping, contacts })),
      (error: unknown) => tell((known) => ({ ...known, ...failedBy(error) })),
    );
  });
  const add = useEvent(() => {
    const { contacts, rows, state } = standing;
    if (!contacts || rows || isAdding || state === 'reading') return;
    const tell = (change: Partial<Standing>) => setStanding((known) => ({ ...known, ...change }));
    tell({ state: 'adding' });
    void addAll(contacts, (some) => addTo(store.adapter, some, campaign), tell)
      .then(tell, (error: unknown) => tell(failedBy(error)))
      .then(() => store.readAgain());
  });
  return { read, add, reset: () => void (isAdding || setStanding(idle)) };
}

function failedBy(error: unknown): Pick<Standing, 'state' | 'error'> {
  return { state: 'failed', error: toAdapterError(error) };
}

async function readFile(file: Blob, mapping: ContactMapping): Promise<Contacts> {
  const { readContacts } = await import('../adapter/contacts/read-contacts.js');
  return readContacts(file, { mapping });
}

type Add = (rows: Contacts['leads']) => Promise<AddReport>;

/**
 * Hands over what is ready, part by part. What a part fails with ends it: the rows after it are not attempted, and
 * what came of those before it is told all the same.
 */
async function addAll(
  contacts: Contacts,
  add: Add,
  tell: (change: Pick<Standing, 'added'>) => void,
): Promise<Partial<Standing>> {
  const { addedContacts } = await import('../adapter/contacts/added-contacts.js');
  const outcomes: AddReport['outcomes'][number][] = [];
  const { leads } = contacts;
  let end: Pick<Standing, 'state' | 'error'> = { state: 'done' };
  for (let from = 0; from < leads.length && end.state === 'done'; from += AT_ONCE) {
    try {
      const report = await add(leads.slice(from, from + AT_ONCE));
      outcomes.push(...report.outcomes.map((outcome) => ({ ...outcome, row: outcome.row + from })));
      tell({ added: Math.min(leads.length, from + AT_ONCE) });
    } catch (error) {
      end = failedBy(error);
    }
  }
  const isNobody = end.state === 'failed' && outcomes.length === 0;
  return isNobody ? end : { ...end, rows: addedContacts(contacts, { outcomes }) };
}

async function addTo(
  adapter: ReturnType<typeof useViewParts>['store']['adapter'],
  rows: Contacts['leads'],
  campaign: string | undefined,
): Promise<AddReport> {
  const report = await adapter.addLeads?.(rows, campaign === undefined ? {} : { campaign });
  return report ?? { outcomes: [] };
}

async function rejectedOf({ contacts, rows = [] }: Standing): Promise<Blob> {
  const { contactsCsv } = await import('../adapter/contacts/contacts-csv.js');
  const rejected = rows.filter(({ result }) => result !== 'added');
  const columns = contacts ? [...contacts.columns, ...contacts.further] : [];
  const text = await contactsCsv(columns, rejected);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
