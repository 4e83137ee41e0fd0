'use client';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import type { LayoutState } from './use-table-layout.js';

const ColumnPanel = lazy(async () => ({ default: (await import('./column-panel.js')).ColumnPanel }));

export interface ColumnsButtonProps {
  layout: LayoutState;
  say: (text: string) => void;
}

/** Opens the panel in which columns are chosen, ordered and sized. */
export function ColumnsButton({ layout, say }: ColumnsButtonProps): ReactElement {
  const words = useMessages().columns;
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        ref={setButton}
        className="ll-button"
        data-look="icon"
        data-part="columns"
        aria-label={words.open}
        title={words.open}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="columns-3" />
      </button>
      {isOpen && button && (
        <Suspense fallback={null}>
          <ColumnPanel layout={layout} anchor={button} say={say} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
