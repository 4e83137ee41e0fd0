'use client';
import { memo } from 'react';
import type { ReactElement } from 'react';

interface HiddenTextProps {
  id: string;
  text: string | undefined;
}

/** What an `aria-describedby` points at: read out with what it describes, and nowhere to be seen. */
export const HiddenText = memo(function HiddenText({ id, text }: HiddenTextProps): ReactElement | null {
  return text ? (
    <span hidden id={id}>
      {text}
    </span>
  ) : null;
});
