'use client';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLeadlight } from '../../react/index.js';

/**
 * Whether the page is being put on paper: told before the browser lays the paper out. Inside an effect of the
 * host nothing can be drawn, and the browser does not wait: the host is told so.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  const { report } = useLeadlight();
  const isDrawn = useRef(false);
  useLayoutEffect(() => {
    isDrawn.current = isPrinting;
  }, [isPrinting]);
  useLayoutEffect(() => {
    // At once, and heard from the first frame on: the browser does not wait for what is drawn later.
    const begin = () => {
      flushSync(() => setPrinting(true));
      if (!isDrawn.current) report({ code: 'printed-too-early', message: tooEarly });
    };
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [report]);
  return isPrinting;
}

const tooEarly =
  'The page was printed inside a React effect, where nothing can be drawn: only the rows in view are on paper. Call window.print() when something is pressed, or by setTimeout.';
