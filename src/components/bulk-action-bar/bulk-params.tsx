'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';

/** What a person gives along: a local moment, as a field of the browser writes it, and a note. */
export interface BulkValues {
  readonly until?: string;
  readonly note?: string;
}

interface BulkParamsProps {
  params: readonly string[];
  values: BulkValues;
  /** Whether the moment is over. */
  isPast: boolean;
  onChange: (values: BulkValues) => void;
}

/** Until when, and a note. Nothing of it has to be given. */
export function BulkParams({ params, values, isPast, onChange }: BulkParamsProps): ReactElement {
  const words = useMessages().bulk;
  const hintId = useId();
  return (
    <div className="ll-bulk-params">
      {params.includes('until') && (
        <label className="ll-field">
          <span>{words.until}</span>
          <input
            type="datetime-local"
            value={values.until ?? ''}
            aria-describedby={hintId}
            aria-invalid={isPast || undefined}
            onChange={({ target }) => onChange({ ...values, until: target.value })}
          />
          <small id={hintId} role="status">
            {isPast ? words.past : words.byHand}
          </small>
        </label>
      )}
      {params.includes('note') && (
        <label className="ll-field">
          <span>{words.note}</span>
          <input
            type="text"
            value={values.note ?? ''}
            onChange={({ target }) => onChange({ ...values, note: target.value })}
          />
        </label>
      )}
    </div>
  );
}
