import { AdapterError } from '../../adapter/index.js';
import { isSelected, present, selectIds, selectionSize } from '../../core/index.js';
import type { Lead, Selection } from '../../core/index.js';
import { readEveryLead } from '../export/read-every-lead.js';
import type { ModelFor } from '../folds.js';
import type { LeadStore } from '../lead-store.js';
import type { LoadedLead } from './bulk-forecast.js';

/** How many leads that match a query were read, to find out who they are. */
export interface Finding {
  readonly read: number;
  /** How many there are, as far as that is known. */
  readonly of: number;
}

/**
 * The leads of a query one by one, for a backend that acts on ids only: they are read once, and what a person
 * was told of is what is acted on.
 */
export class BulkSearch {
  readonly #store: LeadStore;
  #found: { readonly selection: Selection; readonly leads: readonly Lead[] } | undefined;

  constructor(store: LeadStore) {
    this.#store = store;
  }

  /** Whether leads have to be found before they can be acted on. */
  isNeededFor({ kind }: Selection): boolean {
    return kind === 'matching' && this.#store.adapter.capabilities.bulk !== 'query';
  }

  /** The leads that were found, as they are shown; undefined where none had to be. */
  leads(modelFor: ModelFor): Iterable<LoadedLead> | undefined {
    return this.#found && this.#present(this.#found.leads, modelFor);
  }

  /**
   * The selection by ids. It is read once: what a person was told of is what is acted on.
   *
   * @throws AdapterError why the leads could not be read; `aborted` when the signal fires
   */
  async find(
    selection: Selection,
    signal: AbortSignal,
    onFinding: (finding: Finding) => void,
  ): Promise<Selection> {
    if (selection.kind === 'ids') return selection;
    if (this.#found?.selection !== selection) {
      this.#found = { selection, leads: await this.#read(selection, signal, onFinding) };
    }
    return selectIds(this.#found.leads.map(({ id }) => id));
  }

  forget(): void {
    this.#found = undefined;
  }

  *#present(leads: readonly Lead[], modelFor: ModelFor): Generator<LoadedLead> {
    for (const lead of leads) {
      const model = modelFor(lead);
      yield { lead: this.#store.getPresented(lead.id, modelFor) ?? present(model, lead), model };
    }
  }

  async #read(
    selection: Extract<Selection, { kind: 'matching' }>,
    signal: AbortSignal,
    onFinding: (finding: Finding) => void,
  ): Promise<readonly Lead[]> {
    const { adapter } = this.#store;
    const leads: Lead[] = [];
    let read = 0;
    const onTotal = (of: number): void => onFinding({ read, of });
    for await (const lead of readEveryLead({ adapter, query: selection.query, signal, onTotal })) {
      read += 1;
      if (isSelected(selection, lead.id)) leads.push(lead);
    }
    signal.throwIfAborted();
    return leads;
  }
}

/** More leads were found than a person was told of: nobody has said yes to that. */
export function moreThanSeen(selection: Selection, found: number): AdapterError | undefined {
  const seen = selectionSize(selection);
  if (found <= seen) return undefined;
  const message = `${found} leads match by now, and ${seen} were shown when they were chosen. Look at the number again, and go on if it is right.`;
  return new AdapterError('conflict', message);
}
