'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import type { BulkAction } from '../../react/index.js';
import { actionLabel, sizeOf } from './bulk-words.js';

/** How far an act has come. */
export function BulkProgress({ bulk }: { bulk: BulkAction }): ReactElement {
  const words = useMessages().bulk;
  const { count, progress, isCanceled, cancel, state } = bulk;
  const done = progress ? sizeOf(progress) : 0;
  const text = words.working(state === 'undoing' ? words.undo : actionLabel(bulk), done, count);
  return (
    <>
      <span className="ll-bulk-count" data-first tabIndex={-1}>
        {text}
      </span>
      <progress className="ll-bulk-progress" aria-label={text} max={count} value={done} />
      {state === 'running' && (
        <button
          type="button"
          className="ll-button"
          data-part="stop"
          aria-disabled={isCanceled || undefined}
          onClick={isCanceled ? undefined : cancel}
        >
          {words.stop}
        </button>
      )}
    </>
  );
}
