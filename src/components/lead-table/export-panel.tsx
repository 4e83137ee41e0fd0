'use client';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import type { LeadExport } from '../../react/index.js';
import type { Messages } from '../../locales/index.js';
import { AnchoredPopover } from '../anchored-popover.js';
import { errorText } from '../error-text.js';
import { LeavingButton } from '../leaving-button.js';

interface ExportPanelProps {
  anchor: HTMLElement;
  exporting: LeadExport;
  onWrite: (which: 'shown' | 'all') => void;
  onClose: () => void;
}

/** Which columns, and how far it has come. */
export function ExportPanel({ anchor, exporting, onWrite, onClose }: ExportPanelProps): ReactElement {
  const messages = useMessages();
  const words = messages.transfer;
  const { state, count, total, cancel } = exporting;
  const isRunning = state === 'running';
  return (
    <AnchoredPopover anchor={anchor} label={words.export} onClose={onClose} align="end" className="ll-export">
      <div className="ll-export-choices">
        {(['shown', 'all'] as const).map((which) => (
          <button
            key={which}
            type="button"
            className="ll-button"
            data-part={`export-${which}`}
            aria-disabled={isRunning || undefined}
            onClick={isRunning ? undefined : () => onWrite(which)}
          >
            {words[which]}
          </button>
        ))}
      </div>
      <p role="status" data-part="export-said">
        {said(exporting, messages)}
      </p>
      {isRunning && (
        <>
          <progress aria-label={words.export} {...(total !== undefined && { max: total, value: count })} />
          <LeavingButton nextOf={choiceIn} data-look="quiet" onClick={cancel}>
            {messages.bulk.stop}
          </LeavingButton>
        </>
      )}
    </AnchoredPopover>
  );
}

/** Where a file is asked for again. */
function choiceIn(button: HTMLElement): HTMLElement | null | undefined {
  return button.closest('.ll-export')?.querySelector('button');
}

function said({ state, count, error }: LeadExport, messages: Messages): string {
  const words = messages.transfer;
  if (state === 'running') return words.exporting(count);
  if (state === 'done') return words.exported(count);
  return state === 'failed' ? `${words.exportFailed} ${errorText(error, messages.errors)}` : '';
}
