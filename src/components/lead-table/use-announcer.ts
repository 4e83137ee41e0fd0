'use client';
import { useState } from 'react';
import { useEvent } from '../../react/use-event.js';

export interface Announcer {
  /** What was said last: the text of a live region. */
  readonly text: string;
  readonly say: (text: string) => void;
}

/** Says a thing that is not to be seen. The same thing twice is heard twice. */
export function useAnnouncer(): Announcer {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const say = useEvent((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })));
  // A live region tells only of a text that differs.
  return { text: said.text && `${said.text}${said.times % 2 === 0 ? '\u00A0' : ''}`, say };
}
