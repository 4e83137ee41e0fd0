'use client';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useEvent } from '../react/use-event.js';
import { classNames } from './class-names.js';

export interface ModalDialogProps {
  label: string;
  onClose: () => void;
  /** What gets the focus where that which had it before is gone by then. */
  returnTo?: HTMLElement | null | undefined;
  className?: string;
  children: ReactNode;
}

/** A question over the page, by the browser's own means: it holds the focus, and gives it back when it closes. */
export function ModalDialog(props: ModalDialogProps): ReactElement {
  const { label, onClose, returnTo, className, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const giveBack = useEvent((before: Element | null) => {
    const target = before?.isConnected ? before : returnTo;
    if (target instanceof HTMLElement) target.focus();
  });
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) show(element);
    return () => {
      hide(element);
      giveBack(before);
    };
  }, [giveBack]);
  return (
    <dialog
      ref={dialog}
      className={classNames('ll-floating ll-dialog', className)}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** Where nothing is known of dialogs, as in some test environments, it is shown in its place. */
function show(dialog: HTMLElement): void {
  if ('showModal' in dialog && typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

function hide(dialog: HTMLElement | null): void {
  if (dialog && 'close' in dialog && typeof dialog.close === 'function') dialog.close();
}
