'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLeadExport, useFirstMessages } from '../../react/index.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { saveFile } from '../save-file.js';
import { exportColumns } from './export-columns.js';
import type { SharedWriting } from './cell-content.js';
import type { LayoutState } from './use-table-layout.js';
import { late } from '../late.js';

const ExportPanel = late(async () => (await import('./export-panel.js')).ExportPanel);

export interface ExportButtonProps {
  layout: LayoutState;
  shared: SharedWriting;
}

/** Writes the leads of the present query to a file. It goes on when its panel is closed. */
export function ExportButton({ layout, shared }: ExportButtonProps): ReactElement {
  const words = useFirstMessages().transfer;
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  const exporting = useLeadExport();
  const write = (which: 'shown' | 'all') => {
    const columns = exportColumns(which === 'all' ? layout.all : layout.shown, shared);
    void exporting.start(columns).then((file) => file && saveFile(file, fileName(shared.now())));
  };
  return (
    <>
      <button
        {...ExportPanel.near}
        type="button"
        ref={setButton}
        className="ll-button"
        data-look="icon"
        data-part="export"
        aria-label={words.export}
        title={words.export}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <ToolIcon name="download" />
      </button>
      {isOpen && button && (
        <ExportPanel anchor={button} exporting={exporting} onWrite={write} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function fileName(now: string): string {
  return `leads-${now.slice(0, 10)}.csv`;
}
