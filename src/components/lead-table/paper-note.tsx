'use client';
import type { ReactElement } from 'react';
import { useFirstMessages } from '../../react/index.js';
import type { LeadWindow } from '../../react/index.js';
import { placesOnPaper } from './places-on-paper.js';
import { usePrinting } from './use-printing.js';

/** Says on paper, and only there, how much of the list is printed where that is not all of it. */
export function PaperNote({ list }: { list: LeadWindow }): ReactElement | null {
  return usePrinting() ? <Missing list={list} /> : null;
}

function Missing({ list }: { list: LeadWindow }): ReactElement | null {
  const words = useFirstMessages().grid;
  const { total, precision, count, hasMore } = list;
  const printed = placesOnPaper(list).length;
  if (printed === count && !hasMore && precision !== 'at-least') return null;
  const isKnown = total !== undefined && precision !== 'none';
  return (
    <p className="ll-paper-note" data-part="paper-note">
      {isKnown ? words.onPaper(printed, total, precision) : words.loaded(printed)}
    </p>
  );
}
