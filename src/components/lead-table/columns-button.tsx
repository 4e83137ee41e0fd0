'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useFirstMessages } from '../../react/index.js';
import { ToolIcon } from '../icon/tool-icon.js';
import type { ColumnPanelProps } from './column-panel.js';
import { late } from '../late.js';

const ColumnPanel = late(async () => (await import('./column-panel.js')).ColumnPanel);

export type ColumnsButtonProps = Pick<ColumnPanelProps, 'layout' | 'say'>;

/** Opens the panel in which columns are chosen, ordered and sized. */
export function ColumnsButton({ layout, say }: ColumnsButtonProps): ReactElement {
  const words = useFirstMessages().columns;
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        {...ColumnPanel.near}
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
        <ToolIcon name="columns-3" />
      </button>
      {isOpen && button && (
        <ColumnPanel layout={layout} anchor={button} say={say} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
