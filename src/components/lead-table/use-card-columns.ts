'use client';
import { useLayoutEffect, useState } from 'react';

/** As in the style sheet (lead-table-narrow.css): from this width on a table has columns. In pixels. */
const COLUMNS_FROM = 640;
/** From this width on a card has room for the company too. */
const COMPANY_FROM = 400;

const CARD = ['name', 'status', 'lastActivity'] as const;

/** The columns that can be seen where a table is a list of cards; undefined where it is none. */
export function useCardColumns(anchor: HTMLElement): readonly string[] | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const table = anchor.closest<HTMLElement>('.ll-table');
    if (!table) return undefined;
    const measure = () => setWidth(table.clientWidth);
    measure();
    // A telephone may be turned while the panel is open.
    const observer = new ResizeObserver(measure);
    observer.observe(table);
    return () => observer.disconnect();
  }, [anchor]);
  // Without a layout there is no style sheet either.
  if (!width || width >= COLUMNS_FROM) return undefined;
  return width >= COMPANY_FROM ? [...CARD, 'company'] : CARD;
}
