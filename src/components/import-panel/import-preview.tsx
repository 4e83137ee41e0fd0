'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import type { Contacts, LeadImport } from '../../react/index.js';
import { ColumnMapping } from './column-mapping.js';
import { ImportRows } from './import-rows.js';

interface ImportPreviewProps {
  importing: LeadImport;
  contacts: Contacts;
}

/** What the columns are taken for, what the first rows would be, and how many are ready. */
export function ImportPreview({ importing, contacts }: ImportPreviewProps): ReactElement {
  const words = useMessages().transfer;
  const { state, add, added, map } = importing;
  const { ready, duplicate, invalid } = contacts.totals;
  const isAdding = state === 'adding';
  return (
    <>
      <h3>{words.columns}</h3>
      <ColumnMapping columns={contacts.columns} isFixed={isAdding} onMap={map} />
      {!contacts.columns.some(({ target }) => target === 'email') && <p role="status">{words.noAddress}</p>}
      {contacts.further.length > 0 && <p role="status">{words.further(contacts.further.length)}</p>}
      <h3>{words.preview(contacts.rows.length)}</h3>
      <ImportRows columns={contacts.columns} rows={contacts.rows} />
      <p className="ll-import-totals">
        {[duplicate > 0 ? words.duplicate(duplicate) : '', invalid > 0 ? words.invalid(invalid) : '']
          .filter(Boolean)
          .join(', ')}
      </p>
      <button
        type="button"
        className="ll-button"
        data-look="main"
        data-part="add"
        aria-disabled={isAdding || ready === 0 || undefined}
        onClick={isAdding || ready === 0 ? undefined : add}
      >
        {words.add(ready)}
      </button>
      {isAdding && <progress aria-label={words.adding(added, ready)} max={ready} value={added} />}
    </>
  );
}
