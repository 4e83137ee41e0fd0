'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import type { ShortcutMessages } from '../../locales/index.js';
import { ModalDialog } from '../modal-dialog.js';

const KEYS: readonly (readonly [keys: string, what: keyof ShortcutMessages])[] = [
  ['← ↑ → ↓', 'move'],
  ['Page ↑ ↓', 'page'],
  ['Home, End; Ctrl', 'ends'],
  ['Enter', 'use'],
  ['F2', 'inside'],
  ['Esc', 'back'],
  ['Space', 'select'],
  ['Shift + ↑ ↓, Shift + Space', 'range'],
  ['Ctrl + A', 'all'],
  ['Shift + F10', 'menu'],
  ['A–Z', 'find'],
  ['/', 'search'],
  ['Ctrl + C', 'copy'],
  ['Shift + ← →', 'size'],
  ['Ctrl + Shift + ← →', 'order'],
  ['?', 'help'],
];

/** What keys do in a table. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }): ReactElement {
  const words = useMessages().shortcuts;
  return (
    <ModalDialog label={words.label} onClose={onClose} className="ll-shortcuts">
      <h2>{words.label}</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words[what]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="ll-button" onClick={onClose}>
        {words.close}
      </button>
    </ModalDialog>
  );
}
