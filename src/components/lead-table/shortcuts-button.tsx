'use client';
import type { ReactElement } from 'react';
import { useFirstMessages } from '../../react/index.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { late } from '../late.js';

const ShortcutsDialog = late(async () => (await import('./shortcuts-dialog.js')).ShortcutsDialog);

export interface ShortcutsButtonProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Opens the list of keys. */
export function ShortcutsButton({ isOpen, onOpenChange }: ShortcutsButtonProps): ReactElement {
  const words = useFirstMessages().shortcuts;
  return (
    <>
      <button
        {...ShortcutsDialog.near}
        type="button"
        className="ll-button"
        data-look="icon"
        data-part="shortcuts"
        aria-label={words.open}
        title={words.open}
        aria-haspopup="dialog"
        onClick={() => onOpenChange(true)}
      >
        <ToolIcon name="keyboard" />
      </button>
      {isOpen && <ShortcutsDialog onClose={() => onOpenChange(false)} />}
    </>
  );
}
