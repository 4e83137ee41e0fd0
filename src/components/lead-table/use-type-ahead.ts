'use client';
import { useRef } from 'react';
import { useEvent } from '../../react/use-event.js';
import { useTimer } from '../use-timer.js';

/** After this long without a key, in milliseconds, another name begins. */
const PAUSE = 900;
/** No more rows are looked at than can be within one key press. */
const MOST = 20_000;

interface Names {
  readonly count: number;
  /** The name in a row; undefined where it is not loaded. */
  readonly nameAt: (index: number) => string | undefined;
  readonly onFound: (row: number) => void;
  readonly onMissed: (text: string) => void;
}

export interface TypeAhead {
  /** Takes one more letter of a name, from a row on. */
  readonly type: (letter: string, row: number) => void;
  /** The next letter begins another name. */
  readonly end: () => void;
}

/** Finds the next row whose name begins with what is typed. */
export function useTypeAhead({ count, nameAt, onFound, onMissed }: Names): TypeAhead {
  const typed = useRef('');
  const timer = useTimer();
  const end = useEvent((): void => {
    typed.current = '';
  });
  const type = useEvent((letter: string, row: number): void => {
    typed.current += letter;
    timer.start(end, PAUSE);
    const text = plain(typed.current);
    // A name that goes on may be the one that has the focus; a new one is looked for after it.
    const from = Math.max(0, text.length > 1 ? row : row + 1);
    const found = findRow({ count, nameAt }, text, from);
    if (found === undefined) onMissed(typed.current);
    else onFound(found);
  });
  return { type, end };
}

/** Whether a key is one of a name's. */
export function isLetter(key: string): boolean {
  return key.length === 1 && key !== ' ' && key !== '?' && key !== '/';
}

/** By themselves they write nothing; the letter is still to come. */
const UNFINISHED: ReadonlySet<string> = new Set(['Shift', 'AltGraph', 'CapsLock', 'Dead', 'Process']);

/** Whether a key ends the name that is being typed: whoever moved, pressed or chose something is done with it. */
export function endsName({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  return ctrlKey || metaKey || !(isLetter(key) || UNFINISHED.has(key));
}

function findRow(
  { count, nameAt }: Pick<Names, 'count' | 'nameAt'>,
  text: string,
  from: number,
): number | undefined {
  for (let step = 0; step < Math.min(count, MOST); step += 1) {
    const row = (from + step) % count;
    const name = nameAt(row);
    if (name !== undefined && plain(name).startsWith(text)) return row;
  }
  return undefined;
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
