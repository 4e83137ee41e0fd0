'use client';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useLeadlight, useMessages } from '../../react/index.js';
import type { BulkAction } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { LeavingButton } from '../leaving-button.js';
import { useFormat } from '../use-format.js';

const SECOND = 1000;

/** Takes back what was done, for as long as the backend lets it; says how long that is. */
export function UndoButton({ bulk }: { bulk: BulkAction }): ReactElement | null {
  const words = useMessages().bulk;
  const format = useFormat();
  const { undo, takeBack, state } = bulk;
  const seconds = useSecondsTo(undo.ok ? undo.until : undefined);
  if (!undo.ok) return undo.reason === 'expired' ? <span>{words.undoGone}</span> : null;
  if (state !== 'over') return null;
  if (seconds <= 0) return <span className="ll-bulk-note">{words.undoGone}</span>;
  return (
    <LeavingButton nextOf={anotherIn} data-part="undo" onClick={takeBack}>
      <Icon name="undo-2" />
      {words.undo}
      <span className="ll-bulk-note">{words.undoUntil(format.duration(seconds))}</span>
    </LeavingButton>
  );
}

/** It goes when it is pressed and when its time is over: then there is what else the bar has. */
function anotherIn(button: HTMLElement): HTMLElement | null | undefined {
  return button.closest('.ll-bulk')?.querySelector<HTMLElement>('button:not([data-part=undo])');
}

/** How many whole seconds are left, by the clock of the page's provider. */
function useSecondsTo(until: string | undefined): number {
  const { now } = useLeadlight();
  const [at, setAt] = useState(now);
  useEffect(() => {
    if (until === undefined) return;
    const tick = setInterval(() => setAt(now()), SECOND);
    return () => clearInterval(tick);
  }, [until, now]);
  return until === undefined ? 0 : Math.ceil((Date.parse(until) - Date.parse(at)) / SECOND);
}
