'use client';
import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { Icon } from '../icon/icon.js';

const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts-dialog.js')).ShortcutsDialog,
}));

export interface ShortcutsButtonProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Opens the list of keys. */
export function ShortcutsButton({ isOpen, onOpenChange }: ShortcutsButtonProps): ReactElement {
  const words = useMessages().shortcuts;
  return (
    <>
      <button
        type="button"
        className="ll-button"
        data-look="icon"
        data-part="shortcuts"
        aria-label={words.open}
        title={words.open}
        aria-haspopup="dialog"
        onClick={() => onOpenChange(true)}
      >
        <Icon name="keyboard" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={() => onOpenChange(false)} />
        </Suspense>
      )}
    </>
  );
}
