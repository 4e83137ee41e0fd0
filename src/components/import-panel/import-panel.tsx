'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { useLeadImport, useMessages } from '../../react/index.js';
import type { LeadImport } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { errorText } from '../error-text.js';
import { ImportOutcome } from './import-outcome.js';
import { ImportPreview } from './import-preview.js';

export type ImportPanelProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'>;

/**
 * Adds leads from a CSV file to the campaign of the nearest view: shows what each column is taken for, what
 * each row would be, and afterwards what came of each; the rejected rows can be taken along and mended. Renders
 * nothing where the backend takes no leads.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><ImportPanel /></LeadView>
 */
export const ImportPanel = forwardRef<HTMLElement, ImportPanelProps>(function ImportPanel(
  { className, ...rest },
  ref,
) {
  const words = useMessages();
  const importing = useLeadImport();
  const { state, error, rows } = importing;
  if (state === 'unavailable') return null;
  return (
    <section
      aria-label={words.transfer.import}
      {...rest}
      ref={ref}
      className={classNames('ll-import', className)}
      data-part="import"
      data-state={state}
    >
      {rows ? <ImportOutcome importing={importing} /> : <ImportFile importing={importing} />}
      {state === 'failed' && (
        <p role="alert" data-part="error">
          {errorText(error, words.errors)}
        </p>
      )}
    </section>
  );
});

function ImportFile({ importing }: { importing: LeadImport }): ReactElement {
  const words = useMessages().transfer;
  const { contacts, read, state } = importing;
  return (
    <>
      <label className="ll-import-file" data-part="drop">
        {' '}
        <span>{words.choose}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          disabled={state === 'adding'}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) read(file);
          }}
        />
      </label>
      {contacts && contacts.rows.length === 0 && <p role="status">{words.unreadable}</p>}
      {contacts && contacts.rows.length > 0 && <ImportPreview importing={importing} contacts={contacts} />}
      <span className="ll-sr-only" role="status">
        {state === 'ready' && contacts ? words.preview(contacts.rows.length) : ''}
      </span>
    </>
  );
}
