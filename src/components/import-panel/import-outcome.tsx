'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useLeadlight, useMessages } from '../../react/index.js';
import type { LeadImport } from '../../react/index.js';
import { useCommitEffect } from '../../react/use-commit-effect.js';
import { Icon } from '../icon/icon.js';
import { saveFile } from '../save-file.js';
import { ImportRows } from './import-rows.js';

/** What came of every row: how many were added, and each that was not, with the reason. */
export function ImportOutcome({ importing }: { importing: LeadImport }): ReactElement {
  const messages = useMessages();
  const words = messages.transfer;
  const { now } = useLeadlight();
  const { rows = [], contacts, rejected, reset } = importing;
  const heading = useRef<HTMLParagraphElement>(null);
  useCommitEffect(() => {
    const panel = heading.current?.closest('section');
    heading.current?.focus();
    return () => {
      // The field in whose place this stood comes only once this is gone.
      if (panel?.contains(document.activeElement))
        queueMicrotask(() => panel.querySelector('input')?.focus());
    };
  }, []);
  const left = rows.filter(({ result }) => result !== 'added');
  const download = () => void rejected().then((file) => saveFile(file, `rejected-${now().slice(0, 10)}.csv`));
  return (
    <>
      <p ref={heading} tabIndex={-1} role="status" data-part="totals">
        {totalsOf(rows, messages)}
      </p>
      {left.length > 0 && <ImportRows columns={contacts?.columns ?? []} rows={left} />}
      <div className="ll-import-buttons">
        {left.length > 0 && (
          <button type="button" className="ll-button" data-part="download" onClick={download}>
            <Icon name="download" />
            {words.download(left.length)}
          </button>
        )}
        <button type="button" className="ll-button" data-look="quiet" onClick={reset}>
          {words.again}
        </button>
      </div>
    </>
  );
}

function totalsOf(
  rows: NonNullable<LeadImport['rows']>,
  { transfer, bulk }: ReturnType<typeof useMessages>,
): string {
  const count = (result: string) => rows.filter((row) => row.result === result).length;
  const parts = [
    ['duplicate', transfer.duplicate],
    ['invalid', transfer.invalid],
    ['do-not-contact', transfer.doNotContact],
    ['not-attempted', bulk.notAttempted],
  ] as const;
  const rest = parts.flatMap(([result, say]) => (count(result) > 0 ? say(count(result)) : []));
  return [transfer.added(count('added')), ...rest].join(', ');
}
